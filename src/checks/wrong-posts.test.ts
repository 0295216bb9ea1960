/** The exact words that authors read: each wrong post with the whole answer of the check. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyRepository, runCommand } from './sites.ts';
import { wrongPosts } from './wrong-posts.ts';

interface Finding {
  file: string;
  line?: number;
  column?: number;
  message: string;
  fix?: string;
}

let copy: string;
let output: string;
let errors: Finding[];

beforeAll(() => {
  copy = copyRepository();
  for (const [folder, write] of Object.entries(wrongPosts)) {
    mkdirSync(join(copy, 'content/news', folder), { recursive: true });
    writeFileSync(join(copy, 'content/news', folder, 'index.mdx'), write(folder));
  }
  output = runCommand(copy, 'check').output;
  errors = (JSON.parse(runCommand(copy, 'check', {}, ['--json']).output) as { errors: Finding[] }).errors;
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a wrong post', () => {
  test.each(Object.keys(wrongPosts))('%s is refused, with what to write instead', (folder) => {
    const own = errors.filter(({ file }) => new RegExp(`^content/news/${folder}(/|$)`).test(file));
    expect(own.length).toBeGreaterThan(0);
    for (const { fix } of own) expect(fix).toBeTruthy();
  });
});

test('the answers are word for word those of the book', async () => {
  const answers = output.slice(output.indexOf('content/news/'));
  await expect(answers).toMatchFileSnapshot('fixtures/wrong-posts.txt');
});

test('every finding but those of names and folders has a line and a column', () => {
  const bare = errors.filter(({ line, column }) => !line || !column).map(({ file }) => file);
  expect(bare).toEqual(['content/news/Upper-case', 'content/news/tags/index.mdx']);
});

test('findings stand in the order of files and lines', () => {
  const places = errors.map(({ file, line = 0 }) => `${file}:${String(line).padStart(4, '0')}`);
  expect(places).toEqual(places.toSorted());
});
