import { existsSync, readFileSync } from 'node:fs';
import { PACKAGES_NOTE, type UsedPackage } from '@/lib/site/licences.ts';

/** The packages of which readers fetch a part. While somebody writes, nothing is bundled and there are none. */
export const findUsedPackages = (): UsedPackage[] =>
  existsSync(PACKAGES_NOTE) ? (JSON.parse(readFileSync(PACKAGES_NOTE, 'utf8')) as UsedPackage[]) : [];
