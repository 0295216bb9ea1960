/** What a folder holds: every file with its bytes and its SHA-256. Two builds of the same source are the same. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../output/site-reader.ts';

const MANIFEST = 'manifest.json';

export interface ListedFile {
  /** Path below the folder, with slashes. */
  path: string;
  bytes: number;
  /** In hexadecimal digits. */
  sha256: string;
}

/** The files of a folder, sorted by path, without the manifest itself. */
export function listContents(folder: string): ListedFile[] {
  return listFiles(folder)
    .filter((path) => path !== MANIFEST)
    .map((path) => {
      const content = readFileSync(join(folder, path));
      return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
    });
}

/** Writes `manifest.json` into a finished folder. */
export function writeManifest(folder: string): void {
  const lines = listContents(folder).map((file) => JSON.stringify(file));
  writeFileSync(join(folder, MANIFEST), `[\n${lines.join(',\n')}\n]\n`);
}
