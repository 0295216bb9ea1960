/** Who may read what a build made, and whether what was made before may be taken away. */
import { accessSync, chmodSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The folder and all folders and files in it. Links are left out: what they lead to is not ours. */
function* walk(folder: string): Generator<{ path: string; isFolder: boolean }> {
  yield { path: folder, isFolder: true };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() || entry.isDirectory()) {
      yield { path: join(entry.parentPath, entry.name), isFolder: entry.isDirectory() };
    }
  }
}

/** Lets every web server read the files, whatever the umask of the build is; says so where it cannot. */
export function openForAll(folder: string): void {
  const kept: string[] = [];
  for (const { path, isFolder } of walk(folder)) {
    try {
      chmodSync(path, isFolder ? 0o755 : 0o644);
    } catch (error) {
      // Some disks have no permissions of their own, and all is well if everybody may read.
      if ((statSync(path).mode & 0o004) === 0) kept.push((error as Error).message);
    }
  }
  if (kept.length > 0) {
    console.log(
      `A web server may be unable to read ${kept.length} files: this disk keeps their permissions (${kept[0]}).`,
    );
  }
}

/** @throws Error of the system when a folder could be moved away, but not removed: one of another user, say. */
export function refuseKeptFolders(folder: string): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return;
  for (const { path, isFolder } of walk(folder)) {
    if (isFolder) accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  }
}
