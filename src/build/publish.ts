/**
 * Puts a finished site in the place of the old one by two renames, and finishes
 * a switch that was interrupted. `dist/` is whole at every moment but the one
 * between the two renames; the next command mends that.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';

/** Where the served site lies. */
export const SITE = 'dist';
/** Where a build writes. */
export const STAGING = '.staging';
const NEXT = '.dist-next';
const OLD = '.dist-old';

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** Finishes a switch that was interrupted, or takes it back. Every command does this first. */
export function finishSwitch(): void {
  if (existsSync(NEXT)) {
    if (existsSync(SITE)) {
      remove(OLD);
      renameSync(SITE, OLD);
    }
    renameSync(NEXT, SITE);
  } else if (!existsSync(SITE) && existsSync(OLD)) {
    renameSync(OLD, SITE);
  }
  remove(OLD);
}

/** Makes the finished site in the staging folder the served one. */
export function publish(): void {
  renameSync(STAGING, NEXT);
  finishSwitch();
}

/** An empty staging folder. */
export function clearStaging(): void {
  remove(STAGING);
}
