/**
 * Puts a finished site in the place of the old one by two renames, and finishes
 * a switch that was interrupted. `dist/` is whole at every moment but the one
 * between the two renames; the next command repairs that.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { isLocked, releaseLock, takeLock } from './lock.ts';

/** Where the served site lies. */
export const SITE = 'dist';
/** Where a build writes. */
export const STAGING = '.staging';
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

/** Makes the finished site in the staging folder the served one. */
export function publish(): void {
  renameSync(STAGING, NEXT);
  switchSites();
}

/** What a build says when the disk is full or may not be written. */
const troubles: Record<string, string> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk is full',
  EROFS: 'The folder may not be written',
  EACCES: 'The folder may not be written',
  EPERM: 'The folder may not be written',
  EBUSY: 'The folder is held by another program',
  EMFILE: 'Too many files are open',
};

/**
 * Runs a build as the only one in this folder, with an empty staging folder.
 *
 * @throws Error in one line when another build is at work, the disk is full or
 * the folder may not be written; then the site in `dist/` is as it was.
 */
export async function buildAlone(build: () => Promise<void>): Promise<void> {
  try {
    takeLock();
    try {
      switchSites();
      remove(STAGING);
      await build();
    } finally {
      remove(STAGING);
      releaseLock();
    }
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const trouble = troubles[code] ?? troubles[/\bos error 28\b|ENOSPC/.test(message) ? 'ENOSPC' : ''];
    if (trouble) throw new Error(`${trouble}: the site is as it was. (${message.split('\n')[0]})`);
    throw error;
  }
}
