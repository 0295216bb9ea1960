/** Another project changes `content/` alone: its site builds from one page, and from an entry of each kind. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../build/output/site-reader.ts';
import { runCommand } from './sites.ts';
import { copyWith, least, oneOfEach } from './small-sites.ts';

describe.each([
  ['one page', least, ['Nothing has a date yet.', 'No network is listed yet.', 'Nothing is drawn here yet.']],
  ['an entry of each kind', oneOfEach, ['What GreenML studies.']],
])('a site of %s, under another name', (_, files, said) => {
  let copy: string;
  let output: string;
  beforeAll(() => {
    copy = copyWith(files);
    ({ output } = runCommand(copy, 'build'));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('says on its home page what it is, and in a sentence of a figure that there is nothing to draw', () => {
    expect(readFileSync(join(copy, 'dist/index.html'), 'utf8')).toContain('GreenML');
    const page = readFileSync(join(copy, 'dist/project/index.html'), 'utf8');
    for (const words of said) expect(page).toContain(words);
  });

  // It verifies itself: dead links, empty descriptions, budgets.
  test('builds and verifies', () => expect(output).toContain('The site is in dist/.'));

  test('names nobody of this project', () => {
    const dist = join(copy, 'dist');
    const texts = listFiles(dist).filter((file) =>
      /\.(html|xml|ics|txt|json|csv|js|css|webmanifest)$/.test(file),
    );
    expect(texts.length).toBeGreaterThan(30);
    for (const file of texts) {
      expect(readFileSync(join(dist, file), 'utf8').match(/SustainML|DIKU|Copenhagen/), file).toBeNull();
    }
  });

  test('has no list without an item or a sentence', () => {
    const dist = join(copy, 'dist');
    for (const file of listFiles(dist).filter((each) => each.endsWith('.html'))) {
      expect(
        readFileSync(join(dist, file), 'utf8').match(/<(ul|ol|dl|tbody)\b[^>]*>\s*<\/\1>/),
        file,
      ).toBeNull();
    }
  });
});
