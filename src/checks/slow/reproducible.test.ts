/** Two builds of the same source on different terms: folder, zone, language, processors, clock. */
import { execFile } from 'node:child_process';
import { readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { listFiles } from '../../build/output/site-reader.ts';
import { listContents } from '../../build/release/manifest.ts';
import { copyRepository, NOW } from '../sites.ts';

const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

/** A copy that is built. @param name end of the folder's name. @param before a command that runs the build on its terms. */
async function buildCopy(name: string, environment: NodeJS.ProcessEnv, before: string[] = []) {
  // Neither the name of the folder nor what it means elsewhere may change anything.
  const copy = `${copyRepository()}${name}`;
  renameSync(copy.slice(0, copy.length - name.length), copy);
  // Each draws its own pictures.
  rmSync(join(copy, '.cache'), { recursive: true });
  copies.push(copy);
  return { copy, manifest: await build(copy, environment, before) };
}

/** Builds in a copy. @returns the manifest. */
async function build(copy: string, environment: NodeJS.ProcessEnv = {}, before: string[] = []) {
  const [program = '', ...words] = [...before, process.execPath, 'src/build/commands/build.ts'];
  const own = { NODE_ENV: 'production', SITE_NOW: NOW, SITE_URL: '', SITE_BASE: '', ...environment };
  const { stderr } = await promisify(execFile)(program, words, {
    cwd: copy,
    env: { ...process.env, ...own },
  });
  expect(stderr).toBe('');
  return readFileSync(join(copy, 'dist/manifest.json'), 'utf8');
}

test('the manifests are the same and those of the files, also where every file of the cache has been spoilt', async () => {
  const [{ copy, manifest: first }, { manifest: second }] = await Promise.all([
    buildCopy('', { TZ: 'Pacific/Kiritimati', LANG: 'da_DK.UTF-8', LC_ALL: 'da_DK.UTF-8' }),
    buildCopy(
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
  expect(JSON.parse(first)).toEqual(listContents(join(copy, 'dist')));

  // Whatever lies in the cache: every file of it is overwritten, cut or emptied.
  const cached = ['.cache', '.astro'].flatMap((room) =>
    listFiles(join(copy, room)).map((file) => join(copy, room, file)),
  );
  expect(cached.length).toBeGreaterThan(50);
  const spoil = [
    (file: string) => writeFileSync(file, Buffer.alloc(statSync(file).size, 'spoilt')),
    (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2)),
    (file: string) => truncateSync(file),
  ];
  for (const [index, file] of cached.entries()) spoil[index % spoil.length]?.(file);
  expect(await build(copy)).toBe(first);
});
