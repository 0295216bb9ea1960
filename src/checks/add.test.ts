/** `npm run add`: a post that was handed in is taken when it passes the check, and otherwise nothing is written. */
import {
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPost } from '../build/commands/add/add-post.ts';
import { copyRepository, runCommand } from './sites.ts';

let copy: string;
let outside: string;
const home = process.cwd();
beforeAll(() => {
  copy = copyRepository();
  process.chdir(copy);
  outside = mkdtempSync(join(tmpdir(), 'handed-in-'));
});
afterAll(() => {
  process.chdir(home);
  for (const folder of [copy, outside]) rmSync(folder, { recursive: true, force: true });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const post = (title: string, text = 'Text.') =>
  bytes(
    `---\ntitle: ${title}\ndate: 2024-04-03\nsummary: In short, ${title}.\nauthors: [Editors]\n---\n\n${text}\n`,
  );
const table = bytes('Model,kWh\nSmall,1.5\n');

/** Every file of the content, with when it was written. */
const written = () =>
  readdirSync(join(copy, 'content'), { recursive: true, encoding: 'utf8' })
    .map((path) => ({ path, ...statSync(join(copy, 'content', path)) }))
    .filter(({ mode }) => (mode & constants.S_IFMT) === constants.S_IFREG)
    .map(({ path, mtimeMs }) => `${path} ${mtimeMs}`);

/** What the command does, and what it says. */
const take = (path: string) =>
  addPost([path]).then(
    (output) => ({ status: 0, output }),
    (error: Error) => ({ status: 1, output: error.message }),
  );

/** Hands in a zip, and tells what was said and which files of the content are others than before. */
async function addZip(zip: Uint8Array, name = 'a-post.zip') {
  const before = written();
  writeFileSync(join(outside, name), zip);
  const answer = await take(join(outside, name));
  const after = written();
  const changed = [
    ...after.filter((file) => !before.includes(file)),
    ...before.filter((file) => !after.includes(file)),
  ];
  return { ...answer, changed: changed.map((file) => file.split(' ')[0]).sort() };
}
const add = (files: Zippable, name?: string) => addZip(zipSync(files), name);

test('a zip with its folder is added, and what comes next is said', async () => {
  const text = '<Chart src="./figures.csv" caption="Energy" />';
  const files = {
    'one/index.mdx': post('One', text),
    'one/figures.csv': table,
    '__MACOSX/one/._index.mdx': bytes('x'),
    'one/.DS_Store': bytes('x'),
  };
  const { status, output, changed } = await add(files);
  expect(output).toContain('Added: content/news/one/ with index.mdx, figures.csv');
  expect(output).toContain('git add content/news/one');
  expect(status).toBe(0);
  expect(changed).toEqual(['news/one/figures.csv', 'news/one/index.mdx']);
  expect(readFileSync(join(copy, 'content/news/one/figures.csv'), 'utf8')).toBe('Model,kWh\nSmall,1.5\n');
});

test('files without a folder take the name of the zip', async () =>
  expect((await add({ 'index.mdx': post('Two') }, 'two.zip')).changed).toEqual(['news/two/index.mdx']));

test('a folder is added too', async () => {
  mkdirSync(join(outside, 'three'));
  writeFileSync(join(outside, 'three/index.mdx'), post('Three'));
  expect((await take(join(outside, 'three'))).status).toBe(0);
});

describe('refused, with nothing written:', () => {
  const link: Zippable = {
    'a/index.mdx': post('A'),
    'a/b.csv': [table, { os: 3, attrs: (0xa1ff << 16) >>> 0 }],
  };
  test.each<[string, Zippable, string]>([
    [
      'a path that climbs out',
      { 'a/index.mdx': post('A'), 'a/../../b.csv': table },
      'leads out of the folder',
    ],
    ['an absolute path', { 'a/index.mdx': post('A'), '/etc/b.csv': table }, 'leads out of the folder'],
    [
      'a path with backslashes',
      { 'a/index.mdx': post('A'), 'a/..\\b.csv': table },
      'leads out of the folder',
    ],
    ['a path of Windows', { 'a/index.mdx': post('A'), 'C:/b.csv': table }, 'leads out of the folder'],
    [
      'names that are one on other systems',
      { 'a/index.mdx': post('A'), 'a/b.csv': table, 'a/B.csv': table },
      'This file does not belong in a post.',
    ],
    ['a link', link, 'This is a symbolic link'],
    ['a second text', { 'a/index.mdx': post('A'), 'b/index.mdx': post('B') }, 'This is a second index.mdx'],
    ['no text', { 'a/readme.md': bytes('x') }, 'There is no index.mdx in it.'],
    [
      'a program',
      { 'a/index.mdx': post('A'), 'a/run.exe': bytes('MZ') },
      'This file does not belong in a post.',
    ],
    [
      'a folder in it',
      { 'a/index.mdx': post('A'), 'a/b/c.csv': table },
      'This file does not belong in a post.',
    ],
    [
      'a picture that is none',
      { 'a/index.mdx': post('A'), 'a/b.png': bytes('x') },
      'its content is something else',
    ],
    [
      'a name that is no address',
      { 'Ny Post/index.mdx': post('A') },
      'The name "Ny Post" becomes an address',
    ],
    ['a bomb', { 'a/index.mdx': post('A'), 'a/b.pdf': new Uint8Array(70_000_000) }, 'more than 60 MB'],
    [
      'a file that is too big',
      { 'a/index.mdx': post('A'), 'a/b.csv': new Uint8Array(300_000) },
      'The file is too big.',
    ],
    [
      'many files',
      Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`a/b${i}.csv`, table])),
      'more than 60 files',
    ],
    ['a finding of the check', { 'a/index.mdx': post('A', 'p <0.05') }, 'The character < begins a tag here.'],
    ['a name that is taken', { 'one/index.mdx': post('Another') }, 'content/news/one is there already.'],
    ['a title that is taken', { 'a/index.mdx': post('Carbontracker 2.4.3') }, 'has the same title'],
  ])('%s', async (_, files, said) => {
    const { status, output, changed } = await add(files, 'handed-in.zip');
    expect(output).toContain(said);
    expect(status).toBe(1);
    expect(changed).toEqual([]);
  });

  test('a bomb that says it is small', async () => {
    const zip = zipSync({ 'a/index.mdx': post('A'), 'a/b.csv': [new Uint8Array(90_000_000), { level: 9 }] });
    const view = new DataView(zip.buffer, zip.byteOffset);
    // The sizes stand in the list at the end of the zip: of its last entry, 24 bytes after the mark of an entry.
    const entry = Buffer.from(zip).lastIndexOf(Buffer.from('PK\x01\x02'));
    view.setUint32(entry + 24, 100, true);
    const { status, changed } = await addZip(zip);
    expect(status).toBe(1);
    expect(changed).toEqual([]);
  });

  test('what is no zip', async () => {
    writeFileSync(join(outside, 'no.zip'), 'words');
    expect((await take(join(outside, 'no.zip'))).output).toContain('The zip is damaged.');
  });

  test('a folder with a link', async () => {
    mkdirSync(join(outside, 'linked'));
    writeFileSync(join(outside, 'linked/index.mdx'), post('Linked'));
    symlinkSync('/etc/passwd', join(outside, 'linked/a.csv'));
    expect((await take(join(outside, 'linked'))).output).toContain('This is a symbolic link');
  });

  test('nothing of it stays behind', () =>
    expect(readdirSync(join(copy, '.cache')).filter((name) => name.startsWith('add-'))).toEqual([]));
});

test('the command says what is to be done', () => {
  writeFileSync(join(outside, 'four.zip'), zipSync({ 'index.mdx': post('Four') }));
  const { status, output } = runCommand(copy, 'add', {}, [join(outside, 'four.zip')]);
  expect(output).toContain('Then commit the folder: git add content/news/four');
  expect(status).toBe(0);
});

test('the content is in order afterwards', () =>
  expect(runCommand(copy, 'check')).toMatchObject({ status: 0 }));
