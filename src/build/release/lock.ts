/**
 * One build at a time in a folder: the lock names the process that builds, and
 * counts for nothing once that is gone, however it ended.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder with the name of the holder in it. A folder that holds something is never renamed over. */
const LOCK = '.staging-lock';
const HOLDER = 'holder';

/** Names a living process. Systems give a number again, so on Linux the instant of its start belongs to the name. */
function nameProcess(id: number): string | undefined {
  try {
    process.kill(id, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // After the name in brackets, which may hold spaces, the start is the twentieth field.
    return `${id} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return String(id);
  }
}

function readHolder(lock = LOCK): string | undefined {
  try {
    return readFileSync(join(lock, HOLDER), 'utf8');
  } catch {
    return undefined;
  }
}

const isAlive = (holder: string) => nameProcess(Number.parseInt(holder, 10)) === holder;

/** True while a build is at work in this folder. */
export function isLocked(): boolean {
  const holder = readHolder();
  return holder !== undefined && isAlive(holder);
}

const refuse = (): never => {
  throw new Error('Another build is at work in this folder. Wait until it has ended, then try again.');
};

/** Takes away the lock of a build that was killed. Another build may do the same at the same moment. */
function clearStale(aside: string): void {
  const holder = readHolder();
  if (holder === undefined) return;
  if (isAlive(holder)) refuse();
  renameSync(LOCK, aside);
  if (readHolder(aside) === holder) return;
  renameSync(aside, LOCK);
  refuse();
}

/** Takes the lock. @throws Error in one line when a build is at work. */
export function takeLock(): void {
  const own = `${LOCK}-${process.pid}`;
  const clear = () => rmSync(own, { recursive: true, force: true });
  try {
    clearStale(own);
    clear();
    mkdirSync(own);
    writeFileSync(join(own, HOLDER), nameProcess(process.pid) ?? '');
    renameSync(own, LOCK);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(code)) refuse();
    throw error;
  } finally {
    clear();
  }
}

/** Gives the lock back. */
export const releaseLock = (): void => rmSync(LOCK, { recursive: true, force: true });
