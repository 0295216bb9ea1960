/** What is kept between builds: it is what was drawn, or it is drawn again. */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keep, keyOf } from './kept.ts';

const ROOM = '.cache/kept';
const home = process.cwd();
const drawn = Buffer.from('a picture, '.repeat(3000));
const key = keyOf('a card');
let folder: string;
let count: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  process.chdir(folder);
  count = 0;
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

/** Draws, and counts how often. */
async function get(name = key): Promise<string> {
  const content = await keep(name, async () => {
    count += 1;
    return drawn;
  });
  return Buffer.from(content).toString();
}

test('what was drawn once is not drawn again, and nothing else lies beside it', async () => {
  expect([await get(), await get()]).toEqual([drawn.toString(), drawn.toString()]);
  expect(count).toBe(1);
  expect(readdirSync(ROOM)).toEqual([key]);
});

test('other things, and the same things cut elsewhere, have other names', () => {
  expect(new Set([keyOf('ab', 'c'), keyOf('a', 'bc'), keyOf('abc'), keyOf('ab', 'c', '')]).size).toBe(4);
});

test.each<[string, (file: Buffer) => Buffer]>([
  ['cut short', (file) => file.subarray(0, 4096)],
  ['empty', () => Buffer.alloc(0)],
  ['too long', (file) => Buffer.concat([file, Buffer.from('x')])],
  ['one bit off', (file) => Buffer.from(file.map((byte, index) => (index === 9000 ? byte ^ 1 : byte)))],
  [
    'one bit of its digest off',
    (file) => Buffer.from(file.map((byte, index) => (index === 3 ? byte ^ 1 : byte))),
  ],
  ['zeros', (file) => Buffer.alloc(file.length)],
])('a file that is %s is drawn again', async (_, damage) => {
  await get();
  const whole = readFileSync(join(ROOM, key));
  writeFileSync(join(ROOM, key), damage(whole));
  expect(await get()).toBe(drawn.toString());
  expect(count).toBe(2);
  expect(readFileSync(join(ROOM, key))).toEqual(whole);
});

test('a file under the name of another counts for nothing', async () => {
  await get();
  const other = keyOf('another card');
  renameSync(join(ROOM, key), join(ROOM, other));
  await get(other);
  expect(count).toBe(2);
});

test('where nothing can be kept, it is drawn each time', async () => {
  writeFileSync('.cache', 'no folder');
  expect([await get(), await get()]).toEqual([drawn.toString(), drawn.toString()]);
  expect(count).toBe(2);
});

/** Only root may mount, and not in every container. */
const mayMount = spawnSync('unshare', ['-m', 'true']).status === 0;

test.runIf(mayMount)('on a disk that fills, in steps of 4 kB, nothing false is kept', async () => {
  mkdirSync('.cache');
  expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', '.cache']).status).toBe(0);
  try {
    for (let room = 0; room <= 120; room += 4) {
      rmSync(ROOM, { recursive: true, force: true });
      const { bavail, bsize } = statfsSync('.cache');
      writeFileSync('.cache/ballast', Buffer.alloc(Math.max(0, bavail * bsize - room * 1024)));
      const keys = [0, 1, 2].map((number) => keyOf(`card ${number}`));
      for (const each of [...keys, ...keys]) expect(await get(each)).toBe(drawn.toString());
      rmSync('.cache/ballast');
      for (const each of keys) expect(await get(each)).toBe(drawn.toString());
      expect(readdirSync(ROOM).sort()).toEqual([...keys].sort());
    }
  } finally {
    spawnSync('umount', [join(folder, '.cache')]);
  }
});
