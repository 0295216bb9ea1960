/** Two builds of the same source on different terms: folder, zone, language, processors, clock. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { copyRepository, NOW } from '../sites.ts';

const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

/** The manifest of a build. @param before a command that runs the build on its terms. */
function buildManifest(copy: string, environment: Record<string, string>, before: string[] = []): string {
  const [program = '', ...words] = [...before, process.execPath, 'src/build/commands/build.ts'];
  const { status, stderr } = spawnSync(program, words, {
    cwd: copy,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SITE_NOW: NOW,
      SITE_URL: '',
      SITE_BASE: '',
      ...environment,
    },
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return readFileSync(join(copy, 'dist/manifest.json'), 'utf8');
}

test('the manifests are the same', () => {
  copies.push(copyRepository(), copyRepository());
  const first = buildManifest(copies[0] ?? '', {
    TZ: 'Pacific/Kiritimati',
    LANG: 'da_DK.UTF-8',
    LC_ALL: 'da_DK.UTF-8',
  });
  const oneProcessor = process.platform === 'linux' ? ['taskset', '-c', '0'] : [];
  const second = buildManifest(
    copies[1] ?? '',
    {
      TZ: 'America/Los_Angeles',
      LANG: 'C',
      LC_ALL: 'C',
      UV_THREADPOOL_SIZE: '1',
      HOME: '/nonexistent',
      NODE_OPTIONS: `--import ${pathToFileURL(resolve('src/checks/slow/shifted-clock.mjs')).href}`,
    },
    oneProcessor,
  );
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  console.log(`${hash(first)}\n${hash(second)}`);
  expect(second).toBe(first);
  expect(first.split('\n').length).toBeGreaterThan(200);
});
