/** A build that is killed, that finds no room or may not write: the old site stays, the next build succeeds. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '../../build/output/site-reader.ts';
import { type ListedFile, listContents } from '../../build/release/manifest.ts';
import { copyRepository, NOW, runCommand } from '../sites.ts';

/** Of the seed all twenty moments follow, so that a failure can be repeated. */
function* randomFractions(seed: number): Generator<number> {
  for (let state = seed; ; state = (state * 48271) % 2147483647) yield state / 2147483647;
}

const isRoot = process.getuid?.() === 0 && process.platform === 'linux';
let copy: string;
let old: ListedFile[];
let seconds: number;

const contents = () => listContents(join(copy, 'dist'));
const post = () => join(copy, 'content/news/a-new-post');

/** Makes the next build differ from the last. */
function writePost(): void {
  mkdirSync(post(), { recursive: true });
  writeFileSync(
    join(post(), 'index.mdx'),
    `---\ntitle: A new post\ndate: 2024-04-03\nsummary: In short.\nauthors: [Editors]\n---\n\nText.\n`,
  );
}

beforeAll(() => {
  copy = copyRepository();
  expect(runCommand(copy, 'build').status).toBe(0);
  old = contents();
  const start = process.uptime();
  expect(runCommand(copy, 'build').status).toBe(0);
  seconds = process.uptime() - start;
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('with other bytes in every cached file the site is the same, and its manifest that of its files', () => {
  const cached = ['.cache', '.astro'].flatMap((room) =>
    listFiles(join(copy, room)).map((file) => join(copy, room, file)),
  );
  expect(cached.length).toBeGreaterThan(20);
  for (const file of cached) writeFileSync(file, Buffer.alloc(statSync(file).size, 'x'));
  expect(runCommand(copy, 'build').status).toBe(0);
  expect(contents()).toEqual(old);
});

test('killed at twenty random moments, the site is the old one or the new one, whole', async () => {
  writePost();
  expect(runCommand(copy, 'build').status).toBe(0);
  const fresh = JSON.stringify(contents());
  const restore = () => {
    rmSync(post(), { recursive: true });
    expect(runCommand(copy, 'build').status).toBe(0);
    expect(contents()).toEqual(old);
    writePost();
  };
  restore();
  const fractions = randomFractions(20261124);
  const rows: string[] = [];
  for (let turn = 1; turn <= 20; turn += 1) {
    const moment = Number(fractions.next().value) * seconds;
    const build = spawn(process.execPath, ['src/build/commands/build.ts'], {
      cwd: copy,
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, SITE_NOW: NOW, SITE_URL: '', SITE_BASE: '', NODE_ENV: 'production' },
    });
    const ended = once(build, 'exit');
    await Promise.race([ended, wait(moment * 1000)]);
    const killed = build.exitCode === null;
    if (killed && build.pid) process.kill(-build.pid, 'SIGKILL');
    await ended;
    runCommand(copy, 'check');
    const now = JSON.stringify(contents());
    const isNew = now === fresh;
    rows.push(
      `${turn}. ${moment.toFixed(2)} s: ${killed ? 'killed' : 'had ended'}, ${isNew ? 'new' : 'old'} site`,
    );
    expect(isNew || now === JSON.stringify(old), rows.at(-1)).toBe(true);
    if (isNew) restore();
  }
  console.log(rows.join('\n'));
  expect(rows.filter((row) => row.includes('killed')).length).toBeGreaterThan(10);
  expect(runCommand(copy, 'build')).toMatchObject({ status: 0 });
  expect(JSON.stringify(contents())).toBe(fresh);
  expect(readdirSync(copy).filter((name) => /^\.(staging|dist)/.test(name))).toEqual([]);
});

test('when the build alone is killed, the process that sets the pages ends too', async () => {
  const before = contents();
  const build = spawn(process.execPath, ['src/build/commands/build.ts'], {
    cwd: copy,
    stdio: 'ignore',
    env: { ...process.env, SITE_NOW: NOW, SITE_URL: '', SITE_BASE: '', NODE_ENV: 'production' },
  });
  while (!existsSync(join(copy, '.staging/.prerender'))) await wait(10);
  build.kill('SIGKILL');
  await once(build, 'exit');
  expect(runCommand(copy, 'build')).toMatchObject({ status: 0 });
  expect(contents()).toEqual(before);
  expect(existsSync(join(copy, '.staging'))).toBe(false);
});

test('a page that fails stops the build with its own error and no other', () => {
  const before = contents();
  const page = join(copy, 'src/pages/news/index.astro');
  const text = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    text.replace('---\n', "---\nif (Astro.url) throw new TypeError('This page fails.');\n"),
  );
  const { status, output } = runCommand(copy, 'build');
  writeFileSync(page, text);
  expect(status).toBe(1);
  expect(output).toContain('TypeError: This page fails.');
  expect(output).toContain("id: 'src/pages/news/index.astro'");
  expect(output).not.toContain('Cannot find module');
  expect(contents()).toEqual(before);
});

describe.runIf(isRoot)('on a disk of its own', () => {
  const disk = () => join(copy, 'disk');
  const ballast = () => join(disk(), 'ballast');
  const mount = (...words: string[]) => expect(spawnSync('mount', [...words, disk()]).status).toBe(0);
  const site = () => listContents(join(disk(), 'dist'));

  beforeEach(() => {
    mkdirSync(disk(), { recursive: true });
    mount('-t', 'tmpfs', '-o', 'size=100m', 'tmpfs');
    for (const name of [
      'src',
      'content',
      'public',
      'dist',
      'astro.config.mjs',
      'package.json',
      'tsconfig.json',
    ]) {
      cpSync(join(copy, name), join(disk(), name), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(disk(), 'node_modules'));
  });
  afterEach(() => void spawnSync('umount', [disk()]));

  test.each([0, 500, 2500])('with room for %d kB: one line, the old site, then success', (kilobytes) => {
    const before = site();
    const { bavail, bsize } = statfsSync(disk());
    writeFileSync(ballast(), Buffer.alloc(bavail * bsize - kilobytes * 1024));
    const { status, output } = runCommand(disk(), 'build');
    expect(status, output).toBe(1);
    expect(output).toContain('The disk is full: the site is as it was.');
    expect(site()).toEqual(before);
    rmSync(ballast());
    expect(runCommand(disk(), 'build')).toMatchObject({ status: 0 });
  });

  test('a folder that may not be written: one line, the old site', () => {
    const before = site();
    mount('-o', 'remount,ro');
    const { status, output } = runCommand(disk(), 'build');
    expect(status).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).toContain('The folder may not be written: the site is as it was.');
    expect(site()).toEqual(before);
    mount('-o', 'remount,rw');
    expect(runCommand(disk(), 'build')).toMatchObject({ status: 0 });
  });
});

test('of two builds at once the second is refused in one line', async () => {
  const first = spawn(process.execPath, ['src/build/commands/build.ts'], {
    cwd: copy,
    stdio: 'ignore',
    env: { ...process.env, SITE_NOW: NOW, NODE_ENV: 'production' },
  });
  while (!existsSync(join(copy, '.staging-lock'))) await wait(20);
  const { status, output } = runCommand(copy, 'build');
  expect(status).toBe(1);
  expect(output.trim()).toBe(
    'Another build is at work in this folder. Wait until it has ended, then try again.',
  );
  const [code] = (await once(first, 'exit')) as [number];
  expect(code).toBe(0);
});
