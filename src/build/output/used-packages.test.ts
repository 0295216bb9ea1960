import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageOf, readPackage } from './used-packages.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'package-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['/a/src/lib/time/clock.ts', undefined],
  ['/a/node_modules/yaml/dist/index.js', '/a/node_modules/yaml'],
  ['/a/node_modules/@codemirror/view/dist/index.js?v=1', '/a/node_modules/@codemirror/view'],
  ['/a/node_modules/b/node_modules/c/index.js', '/a/node_modules/b/node_modules/c'],
  ['\0vite/preload-helper.js', 'node_modules/vite'],
  ['\0rolldown/runtime.js', 'node_modules/rolldown'],
])('the module %j belongs to %s', (module, found) => expect(packageOf(module)).toBe(found));

test('a package is read with all its texts, also those in a folder, and with none of its own packages', () => {
  mkdirSync(join(folder, 'LICENSE'));
  mkdirSync(join(folder, 'node_modules/other'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "a", "version": "1.2.3", "license": "MIT" }');
  writeFileSync(join(folder, 'LICENSE/LICENSE'), 'Copyright (c) Ada\n');
  writeFileSync(join(folder, 'NOTICE.md'), 'With parts of Grace.\n');
  writeFileSync(join(folder, 'node_modules/other/LICENSE'), 'Copyright (c) Other\n');
  const { notice, ...rest } = readPackage(folder);
  expect(rest).toEqual({ name: 'a', version: '1.2.3', licence: 'MIT' });
  expect(notice.split('\n\n').toSorted()).toEqual(['Copyright (c) Ada', 'With parts of Grace.']);
});

test('a package without a licence stops the build', () => {
  writeFileSync(join(folder, 'package.json'), '{ "name": "a", "version": "1.2.3" }');
  expect(() => readPackage(folder)).toThrow(
    'The package a names no licence, and readers fetch a part of it.',
  );
});
