/** A build that is killed, that finds no room or may not write: the old site stays, the next build succeeds. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ListedFile, listContents } from '../../build/manifest.ts';
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
function writePost(text: string): void {
  mkdirSync(post(), { recursive: true });
  writeFileSync(
    join(post(), 'index.mdx'),
    `---\ntitle: A new post\ndate: 2024-04-03\nsummary: In short.\nauthors: [Editors]\n---\n\n${text}\n`,
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

test('the manifest in the site is that of its files', () => {
  expect(runCommand(copy, 'build').status).toBe(0);
  expect(contents()).toEqual(old);
});

test('killed at twenty random moments, the site is the old one or the new one, whole', async () => {
  const fractions = randomFractions(20261124);
  const rows: string[] = [];
  writePost('Interrupted.');
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
    const wasRunning = build.exitCode === null;
    if (wasRunning && build.pid) process.kill(-build.pid, 'SIGKILL');
    await ended;
    runCommand(copy, 'check');
    const now = contents();
    const isOld = JSON.stringify(now) === JSON.stringify(old);
    const isNew = now.some(({ path }) => path === 'news/a-new-post/index.html');
    rows.push(
      `${turn}. ${moment.toFixed(2)} s: ${wasRunning ? 'killed' : 'had ended'}, ${isOld ? 'old' : 'new'} site`,
    );
    expect(isOld || (isNew && !wasRunning), rows.at(-1)).toBe(true);
    if (!isOld) {
      rmSync(post(), { recursive: true });
      expect(runCommand(copy, 'build').status).toBe(0);
      writePost('Interrupted.');
    }
  }
  console.log(rows.join('\n'));
  const { status, output } = runCommand(copy, 'build');
  expect(output).not.toContain('Another build');
  expect(status).toBe(0);
  expect(contents().some(({ path }) => path === 'news/a-new-post/index.html')).toBe(true);
  expect(readdirSync(copy).filter((name) => /^\.(staging|dist)/.test(name))).toEqual([]);
});

describe.runIf(isRoot)('on a disk of its own', () => {
  const disk = () => join(copy, 'disk');
  const mount = (...words: string[]) => expect(spawnSync('mount', [...words, disk()]).status).toBe(0);

  /** A copy of the copy on a small disk, with a finished site. */
  function fillDisk(megabytes: number): void {
    mkdirSync(disk(), { recursive: true });
    mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs');
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
    spawnSync('ln', ['-s', resolve('node_modules'), join(disk(), 'node_modules')]);
  }
  const unmount = () => spawnSync('umount', [disk()]);

  test.each([2, 4, 7])('full after %d further megabytes: one line, the old site, then success', (room) => {
    const used = Number(
      spawnSync('du', ['-sm', 'src', 'content', 'public', 'dist'], { cwd: copy, encoding: 'utf8' })
        .stdout.split('\n')
        .reduce((sum, line) => sum + Number.parseInt(line || '0', 10), 0),
    );
    fillDisk(used + room);
    try {
      const before = listContents(join(disk(), 'dist'));
      const { status, output } = runCommand(disk(), 'build');
      expect(status).toBe(1);
      expect(output).toContain('The disk is full: the site is as it was.');
      expect(listContents(join(disk(), 'dist'))).toEqual(before);
      mount('-o', `remount,size=${used + 60}m`);
      expect(runCommand(disk(), 'build')).toMatchObject({ status: 0 });
    } finally {
      unmount();
    }
  });

  test('a folder that may not be written: one line, the old site', () => {
    fillDisk(60);
    try {
      const before = listContents(join(disk(), 'dist'));
      mount('-o', 'remount,ro');
      const { status, output } = runCommand(disk(), 'build');
      expect(status).toBe(1);
      expect(output.trim().split('\n')).toHaveLength(1);
      expect(output).toContain('The folder may not be written: the site is as it was.');
      expect(listContents(join(disk(), 'dist'))).toEqual(before);
      mount('-o', 'remount,rw');
      expect(runCommand(disk(), 'build')).toMatchObject({ status: 0 });
    } finally {
      unmount();
    }
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
