import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findLinksInPublic } from './public-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'public-'));
  mkdirSync(join(folder, 'icons'));
  writeFileSync(join(folder, 'icons/icon.svg'), '<svg/>');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('files and folders are published, and there may be no folder at all', () => {
  expect(findLinksInPublic(folder)).toEqual([]);
  expect(findLinksInPublic(join(folder, 'nothing'))).toEqual([]);
});

test.skipIf(process.platform === 'win32')(
  'what a link leads to is not published, nor is a pipe waited for',
  () => {
    symlinkSync('/etc/hostname', join(folder, 'icons/out.txt'));
    symlinkSync('/nowhere', join(folder, 'dangling'));
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    const found = findLinksInPublic(folder).map(
      ({ file, message }) => `${file.slice(folder.length)}: ${message}`,
    );
    expect(found.sort()).toEqual([
      '/dangling: This is a symbolic link, and it may lead out of the folder.',
      '/icons/out.txt: This is a symbolic link, and it may lead out of the folder.',
      '/pipe: This is neither a file nor a folder.',
    ]);
  },
);
