import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { freezeSite } from './index.ts';

const home = process.cwd();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'freeze-'));
  process.chdir(folder);
  vi.stubEnv('SITE_NOW', '2026-11-24T12:00:00+01:00');
  for (const name of ['content', 'dist', 'frozen']) mkdirSync(name);
  writeFileSync('content/site.yaml', 'name: SustainML\naddress: https://sustainml.example\n');
  writeFileSync('frozen/sustainml.zip', 'deposited');
  writeFileSync('dist/index.html', '<!doctype html><title>A</title>');
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

test('the frozen copy takes the place of the old one as a whole', () => {
  expect(freezeSite('dist')).toBe(1);
  expect(readdirSync('frozen').sort()).toEqual(['sustainml', 'sustainml.zip', 'sustainml.zip.sha256']);
  expect(readdirSync('.').sort()).toEqual(['content', 'dist', 'frozen']);
});

test('when it fails, the old frozen copy stays and nothing lies beside it', () => {
  // A file where the frozen site needs a folder: it fails once most is written, as on a full disk.
  writeFileSync('dist/README.txt', '');
  mkdirSync('dist/SHA256SUMS');
  writeFileSync('dist/SHA256SUMS/a.txt', '');
  expect(() => freezeSite('dist')).toThrow('EISDIR');
  expect(readFileSync('frozen/sustainml.zip', 'utf8')).toBe('deposited');
  expect(existsSync('.staging-frozen')).toBe(false);
});
