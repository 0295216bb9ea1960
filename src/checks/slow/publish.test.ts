/** A build that is killed, that finds no room or may not write: the old site stays, the next build succeeds. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ListedFile, listContents } from '../../build/release/manifest.ts';
import { copyWith, oneOfEach } from '../small-sites.ts';
import { runCommand, startCommand } from '../sites.ts';

const isRoot = process.getuid?.() === 0 && process.platform === 'linux';
let copy: string;
let old: ListedFile[];

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
  copy = copyWith(oneOfEach);
  expect(runCommand(copy, 'build').status).toBe(0);
  old = contents();
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What lies in the folder when a build has come so far. */
const moments = [
  '.staging-lock',
  '.staging/index.html',
  '.staging/pagefind',
  '.staging/manifest.json',
  '.dist-next',
  '.dist-old',
];

/** Builds, and kills the build at the moment with all its processes, or alone and a little later. */
async function killAt(moment: string, whom: 'all' | 'alone'): Promise<string> {
  const build = startCommand(copy, 'build', { detached: true });
  const ended = once(build, 'exit');
  const isRunning = () => build.exitCode === null && build.signalCode === null;
  while (isRunning() && !existsSync(join(copy, moment))) await wait(1);
  if (whom === 'alone') await Promise.race([ended, wait(200)]);
  const killed = isRunning();
  if (killed && build.pid) process.kill(whom === 'all' ? -build.pid : build.pid, 'SIGKILL');
  await ended;
  return killed ? 'killed' : 'had ended';
}

// A build that ends before it is killed is no fault: on a machine with one core it may.
test('killed at every stage, the site is the old one or the new one, whole', async () => {
  const before = JSON.stringify(old);
  writePost();
  expect(runCommand(copy, 'build').status).toBe(0);
  const after = JSON.stringify(contents());
  expect(after).not.toBe(before);
  const rows: string[] = [];
  for (const [turn, moment] of moments.entries()) {
    // Each build makes the site that is not there.
    if (JSON.stringify(contents()) === after) rmSync(post(), { recursive: true, force: true });
    else writePost();
    const whom = turn % 2 === 0 ? 'all' : 'alone';
    const how = await killAt(moment, whom);
    runCommand(copy, 'check');
    const now = JSON.stringify(contents());
    rows.push(`${moment}, ${whom}: ${how}, ${now === after ? 'with' : 'without'} the post`);
    expect([before, after], rows.at(-1)).toContain(now);
  }
  console.log(rows.join('\n'));
  writePost();
  expect(runCommand(copy, 'build')).toMatchObject({ status: 0 });
  expect(JSON.stringify(contents())).toBe(after);
  expect(readdirSync(copy).filter((name) => /^\.(staging|dist)/.test(name))).toEqual([]);
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

  beforeAll(() => {
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
  afterAll(() => void spawnSync('umount', [disk()]));

  test('full, or read only: that is told, and the old site stays; then success', () => {
    const before = site();
    for (const kilobytes of [0, 1500]) {
      const { bavail, bsize } = statfsSync(disk());
      writeFileSync(ballast(), Buffer.alloc(bavail * bsize - kilobytes * 1024));
      const { status, output } = runCommand(disk(), 'build');
      expect(status, output).toBe(1);
      expect(output).toContain('The disk is full: the site is as it was.');
      expect(site()).toEqual(before);
      rmSync(ballast());
    }
    mount('-o', 'remount,ro');
    const { status, output } = runCommand(disk(), 'build');
    expect(status).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).toContain('The folder is not writable: the site is as it was.');
    expect(site()).toEqual(before);
    mount('-o', 'remount,rw');
    expect(runCommand(disk(), 'build')).toMatchObject({ status: 0 });
  });
});

test.skipIf(process.platform === 'win32')(
  'of two builds at once the second is refused in one line',
  async () => {
    const first = startCommand(copy, 'build');
    while (first.exitCode === null && !existsSync(join(copy, '.staging-lock'))) await wait(1);
    // It stands still meanwhile, so that it cannot end before the other one has begun.
    first.kill('SIGSTOP');
    const { status, output } = runCommand(copy, 'build');
    first.kill('SIGCONT');
    expect(status).toBe(1);
    expect(output.trim()).toBe(
      'Another build is at work in this folder. Wait until it has ended, then try again.',
    );
    const [code] = (await once(first, 'exit')) as [number];
    expect(code).toBe(0);
  },
);
