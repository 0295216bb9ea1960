/** Two builds of the same source on different terms: folder, zone, language, processors, clock. */
import { execFile } from 'node:child_process';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { copyRepository, NOW } from '../sites.ts';

const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

/** The manifest of a build. @param name end of the folder's name. @param before a command that runs the build on its terms. */
async function buildManifest(name: string, environment: NodeJS.ProcessEnv, before: string[] = []) {
  // Neither the name of the folder nor what it means elsewhere may change anything.
  const copy = `${copyRepository()}${name}`;
  renameSync(copy.slice(0, copy.length - name.length), copy);
  copies.push(copy);
  const [program = '', ...words] = [...before, process.execPath, 'src/build/commands/build.ts'];
  const own = { NODE_ENV: 'production', SITE_NOW: NOW, SITE_URL: '', SITE_BASE: '', ...environment };
  const { stderr } = await promisify(execFile)(program, words, {
    cwd: copy,
    env: { ...process.env, ...own },
  });
  expect(stderr).toBe('');
  return readFileSync(join(copy, 'dist/manifest.json'), 'utf8');
}

test('the manifests are the same', async () => {
  const [first = '', second] = await Promise.all([
    buildManifest('', { TZ: 'Pacific/Kiritimati', LANG: 'da_DK.UTF-8', LC_ALL: 'da_DK.UTF-8' }),
    buildManifest(
      ' æøå [a]{b,c}(d)+e&f!g',
      {
        TZ: 'America/Los_Angeles',
        LANG: 'C',
        LC_ALL: 'C',
        UV_THREADPOOL_SIZE: '1',
        HOME: '/nonexistent',
        NODE_OPTIONS: `--import ${pathToFileURL(resolve('src/checks/slow/shifted-clock.mjs')).href}`,
      },
      process.platform === 'linux' ? ['taskset', '-c', '0'] : [],
    ),
  ]);
  expect(second).toBe(first);
  expect(first.split('\n').length).toBeGreaterThan(200);
});
