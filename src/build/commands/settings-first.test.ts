/** A wrong setting is told in one line before anything is made. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'settings-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a command in an empty folder, where it could not go on. */
function run(command: string, environment: Record<string, string>, name = 'site') {
  const cwd = join(folder, name);
  mkdirSync(cwd);
  const words = [resolve(`src/build/commands/${command}.ts`)];
  const env = {
    ...process.env,
    SITE_URL: '',
    SITE_BASE: '',
    SITE_NOW: '',
    PORT: '',
    HOST: '',
    ...environment,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd, env, encoding: 'utf8' });
  expect(readdirSync(cwd)).toEqual([]);
  return { status, output: (stdout + stderr).trim() };
}

test.each([
  ['build', { SITE_URL: 'https://a.example/b/' }, 'SITE_URL is "https://a.example/b/".'],
  ['check', { SITE_NOW: '2026-02-30T12:00:00Z' }, 'SITE_NOW is "2026-02-30T12:00:00Z".'],
  ['freeze', { SITE_NOW: '2026-11-24' }, 'SITE_NOW is "2026-11-24".'],
  ['start', { PORT: '70000' }, 'PORT is "70000".'],
  ['dev', { PORT: 'abc' }, 'PORT is "abc".'],
])('%s with %o', (command, environment, begin) => {
  const { status, output } = run(command, environment);
  expect(status).toBe(1);
  expect(output).toMatch(/^[^\n]+\. Write [^\n]+\.$/);
  expect(output.startsWith(begin), output).toBe(true);
});

test.skipIf(process.platform === 'win32')('a folder in which none can be built', () => {
  const { status, output } = run('build', {}, 'a#b');
  expect(status).toBe(1);
  expect(output).toMatch(/^No site can be built in "[^\n]+"\. Move it, say to "[^\n]+"\.$/);
});
