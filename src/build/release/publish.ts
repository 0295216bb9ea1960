/**
 * Puts a finished site in the place of the old one by two renames, and finishes
 * a switch that was interrupted. `dist/` is whole at every moment but the one
 * between the two renames; the next command repairs that.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { isLocked, releaseLock, takeLock } from './lock.ts';
import { openForAll, refuseKeptFolders } from './permissions.ts';
import { explain, identify } from './troubles.ts';

/** Where the served site lies. */
export const SITE = 'dist';
/** Where a build writes. */
export const STAGING = '.staging';
/** What Astro notes down during a build, and would believe in the next one. */
export const NOTES = '.staging-notes';
const NEXT = '.dist-next';
const OLD = '.dist-old';

const remove = (path: string) => rmSync(path, { recursive: true, force: true });

function switchSites(): void {
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

/** Finishes a switch that was interrupted, or takes it back. Every command does this first. */
export function finishSwitch(): void {
  if (!isLocked()) switchSites();
}

/** Makes the finished site in the staging folder the served one, or leaves the old one as it was. */
export function publish(): void {
  openForAll(STAGING);
  renameSync(STAGING, NEXT);
  try {
    switchSites();
  } catch (error) {
    if (existsSync(NEXT)) {
      // A site of which was said that it is not published may not be published by the next command.
      renameSync(NEXT, STAGING);
      switchSites();
    }
    throw error;
  }
}

function clear(): void {
  remove(STAGING);
  remove(NOTES);
}

/** Takes away what is left of a build. Where that fails, the next build says so. */
function tidy(): void {
  try {
    clear();
  } catch {
    return;
  } finally {
    releaseLock();
  }
}

/**
 * Runs a build as the only one in this folder, with an empty staging folder.
 *
 * @throws Error in one line when another build is at work, the disk is full or
 * the folder is not writable; it says what is in `dist/` then.
 */
export async function buildAlone(build: () => Promise<void>): Promise<void> {
  let before = identify(SITE);
  try {
    takeLock();
    try {
      switchSites();
      before = identify(SITE);
      refuseKeptFolders(SITE);
      clear();
      await build();
    } finally {
      tidy();
    }
  } catch (error) {
    throw explain(error as NodeJS.ErrnoException, SITE, before);
  }
}
