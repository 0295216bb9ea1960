/**
 * Builds the real site and the full one, each at a fixed instant, and keeps them for all tests. `npm test` runs it
 * beside the types, which leave a core alone.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../build/output/site-reader.ts';
import { keyOf } from '../components/ui/kept.ts';
import { fillCopy, fullEnvironment } from './full-site.ts';
import { buildCopy, copyRepository, NOW, parts } from './sites.ts';

/** Sites that were built for tests before: they serve as long as nothing has changed of what they are made of. */
const KEPT = '.cache/checks/sites';

/** Names all that a site is made of, and who made it. */
function nameSources(): string {
  const files = [...parts, 'package-lock.json'].flatMap((part) =>
    statSync(part).isFile() ? part : listFiles(part).map((file) => `${part}/${file}`),
  );
  const sources = files.filter((file) => !file.endsWith('.test.ts'));
  return keyOf(process.version, ...sources.flatMap((file) => [file, readFileSync(file)]));
}

/** Builds a site, and puts it in its place when it is whole. */
async function buildInto(
  kept: string,
  environment: NodeJS.ProcessEnv,
  fill?: (copy: string) => Promise<void>,
) {
  const copy = copyRepository();
  await fill?.(copy);
  await buildCopy(copy, environment);
  const beside = `${kept}.${process.pid}`;
  cpSync(join(copy, 'dist'), beside, { recursive: true });
  // Another run beside this one may have built the same meanwhile.
  if (existsSync(kept)) rmSync(beside, { recursive: true });
  else renameSync(beside, kept);
  rmSync(copy, { recursive: true, force: true });
}

/** The folders of both sites, the real one and the full one. What is not there yet is built. */
export async function keepSites(): Promise<[real: string, full: string]> {
  const name = nameSources();
  const [real, full] = [join(KEPT, name, 'real'), join(KEPT, name, 'full')];
  mkdirSync(join(KEPT, name), { recursive: true });
  for (const other of readdirSync(KEPT)) if (other !== name) rmSync(join(KEPT, other), { recursive: true });
  await Promise.all([
    existsSync(real) || buildInto(real, { SITE_NOW: NOW }),
    existsSync(full) || buildInto(full, fullEnvironment, fillCopy),
  ]);
  return [real, full];
}

if (import.meta.main) await keepSites();
