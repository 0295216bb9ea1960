/**
 * Keeps below `.cache/` what takes long to draw. What is kept is looked at when it is read: a file that was cut
 * short on a full disk, or that holds anything else, counts for nothing and is made again.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOM = '.cache/kept';
const DIGEST_BYTES = 32;

/** The name of what is drawn from these things, and from nothing else. */
export function keyOf(...things: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const thing of things) hash.update(`${thing.length}:`).update(thing);
  return hash.digest('hex');
}

/** Holds the key too, so that a file under the name of another counts for nothing. */
const digestOf = (key: string, content: Uint8Array) =>
  createHash('sha256').update(key).update(content).digest();

function read(key: string): Buffer | undefined {
  try {
    const file = readFileSync(join(ROOM, key));
    const content = file.subarray(DIGEST_BYTES);
    return digestOf(key, content).equals(file.subarray(0, DIGEST_BYTES)) ? content : undefined;
  } catch {
    return undefined;
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // There is no such file where there is no such folder.
  }
}

/** Keeps it, written beside and renamed. Where that fails it is drawn again the next time; nothing else is lost. */
export function store(key: string, content: Uint8Array): void {
  const beside = join(ROOM, `${key}.${process.pid}`);
  try {
    mkdirSync(ROOM, { recursive: true });
    writeFileSync(beside, Buffer.concat([digestOf(key, content), content]));
    renameSync(beside, join(ROOM, key));
  } catch {
    discard(beside);
  }
}

/** What is kept under a key, or else what is drawn now. */
export async function keep(key: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = read(key);
  if (kept) return kept;
  const drawn = await draw();
  store(key, drawn);
  return drawn;
}
