/**
 * One build at a time in a folder: the lock names the process that builds, and
 * counts for nothing once that is gone, however it ended.
 */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const LOCK = '.staging-lock';

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

function readHolder(file = LOCK): string | undefined {
  try {
    return readFileSync(file, 'utf8');
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
  linkSync(aside, LOCK);
  refuse();
}

/** Takes the lock. @throws Error in one line when a build is at work. */
export function takeLock(): void {
  const own = `${LOCK}-${process.pid}`;
  try {
    clearStale(own);
    rmSync(own, { force: true });
    writeFileSync(own, nameProcess(process.pid) ?? '');
    // A link appears whole or not at all, and only one process can make it.
    linkSync(own, LOCK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOENT') refuse();
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Gives the lock back. */
export const releaseLock = (): void => rmSync(LOCK, { force: true });
