/** Reads the files of a site that a build may switch at any moment, each whole. */
import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { lasting } from '../../lib/site/headers.ts';
import { listFiles } from '../output/site-reader.ts';

/** Between the two renames of a switch there is no site; longer than two seconds it never takes. */
const TRIES = 100;
const PAUSE_MS = 20;

/** A page of the former site asks for at most this much of its style, its scripts and its part of the index. */
const KEPT_BYTES = 64 * 1024 * 1024;

const isLost = (error: unknown) =>
  ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL'].includes(
    (error as NodeJS.ErrnoException).code ?? '',
  );

/** Names the folder that lies there now. Another folder at the same path has another name. */
async function identify(folder: string): Promise<string | undefined> {
  try {
    const { ino, ctimeMs } = await stat(folder);
    return `${ino} ${ctimeMs}`;
  } catch (error) {
    if (isLost(error)) return undefined;
    throw error;
  }
}

async function find(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isLost(error)) return undefined;
    throw error;
  }
}

/** The files whose names change with their content. */
function readLasting(folder: string): Map<string, Buffer> {
  const kept = new Map<string, Buffer>();
  let bytes = 0;
  for (const room of lasting) {
    try {
      for (const file of listFiles(join(folder, room))) {
        const content = readFileSync(join(folder, room, file));
        bytes += content.length;
        if (bytes > KEPT_BYTES) return kept;
        kept.set(`${room}/${file}`, content);
      }
    } catch (error) {
      // A site without such a folder, or one that is switched while we read.
      if (!isLost(error)) throw error;
    }
  }
  return kept;
}

/**
 * Opens a site for a server. What is read is whole, of the site that lies there
 * now. A page of the site before it may still ask for its style: what is kept
 * for ever by browsers is kept here until the next switch.
 */
export function openSite(folder: string) {
  let seen = '';
  let [former, present] = [new Map<string, Buffer>(), new Map<string, Buffer>()];

  function look(found: string): void {
    if (found === seen) return;
    seen = found;
    [former, present] = [present, readLasting(folder)];
  }

  /**
   * @param path below the folder, with slashes.
   * @returns `undefined` when the site has no such file.
   * @throws Error of the system; with `EISDIR` when it is a folder, with `ENOENT` when there is no site.
   */
  return async function read(path: string): Promise<Buffer | undefined> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const found = await identify(folder);
      if (found) look(found);
      const content = await find(join(folder, path));
      // Otherwise the site was switched meanwhile, and what was found may be of either.
      if (found && found === (await identify(folder))) return content ?? former.get(path);
      await wait(PAUSE_MS);
    }
    throw Object.assign(new Error(`There is no site in ${folder}.`), { code: 'ENOENT' });
  };
}
