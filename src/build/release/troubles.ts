/** What a build says when the machine stops it: what is wrong, what is in `dist/` now, what to do. */
import { NO_ROOM } from '../../internals/pagefind.ts';
import { lstatSync } from 'node:fs';

/** Names the folder that lies there now. Another folder at the same path has another name. */
export function identify(folder: string): string | undefined {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  return stat && `${stat.dev} ${stat.ino}`;
}

const full = ['The disk is full', 'Make room, then build again'];
const closed = ['The folder is not writable', 'Let the user who builds write there, then build again'];
const files = ['Too many files are open', 'Allow more ("ulimit -n"), then build again'];

const troubles: Record<string, string[]> = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: closed,
  EACCES: closed,
  EPERM: closed,
  EBUSY: ['The folder is held by another program', 'Close that program, then build again'],
  EIO: ['The disk cannot be read or written', 'Try it with another disk'],
  EMFILE: files,
  ENFILE: files,
};

/** What is in the place of the site, as it is and not as it should be. */
function describeSite(site: string, before: string | undefined): string {
  const now = identify(site);
  if (now === before) return now ? 'the site is as it was' : `there is no site in ${site}/, as before`;
  return now ? `the new site is in ${site}/` : `${site}/ is missing for now; the next command restores it`;
}

/** The error that made the others. */
const firstCause = (error: NodeJS.ErrnoException): NodeJS.ErrnoException =>
  error.cause instanceof Error ? firstCause(error.cause) : error;

/**
 * Says it of an error of the system in one sentence; any other error stays as it is.
 *
 * @param before what `identify` said of the site when it was last known to be whole.
 */
export function explain(error: NodeJS.ErrnoException, site: string, before: string | undefined): Error {
  const { code = '', message } = firstCause(error);
  // Pagefind and Astro pass on what they were told only in words.
  const said = NO_ROOM.test(message) || /ENOSPC|EDQUOT/.test(message) ? 'ENOSPC' : '';
  const [trouble, remedy] = troubles[code] ?? troubles[said] ?? [];
  if (!trouble) return error;
  return new Error(`${trouble}: ${describeSite(site, before)}. ${remedy}. (${message.split('\n')[0]})`);
}
