/** The exact words that authors read: each wrong file with the whole answer of the check. */
import { dirname } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Finding, formatFindings } from '../content-rules/content-error.ts';
import { checkWith } from './contents.ts';
import { wrongContent } from './wrong-content.ts';

const files = Object.keys(wrongContent).filter((file) => file !== 'content/news/files-beside/index.mdx');
let errors: Finding[];
let warnings: Finding[];
beforeAll(async () => void ({ errors, warnings } = await checkWith(wrongContent)));

/** Findings of a file, or of the folder that bears the name of the post. */
const findingsOf = (file: string) =>
  errors.filter((error) => error.file === file || error.file === dirname(file));

describe('what is wrong is refused, with what to write instead', () => {
  test.each(files)('%s', (file) => {
    const own = findingsOf(file);
    expect(own).not.toEqual([]);
    for (const { message, fix } of own) expect(fix ?? /\b[Ww]rite\b/.exec(message)).toBeTruthy();
  });
});

// After a change of words: npx vitest run --config src/checks/vitest.config.ts src/checks/wrong-content -u
test('the answers are word for word those of the book', async () => {
  const own = warnings.filter(({ file }) => file in wrongContent);
  await expect(formatFindings([...own, ...errors])).toMatchFileSnapshot('fixtures/wrong-content.txt');
});

test('every finding but those of names, folders and files has a line and a column', () => {
  const bare = errors.filter(({ line, column }) => !line || !column).map(({ file }) => file);
  expect(bare.filter((file) => /\.mdx$/.test(file))).toEqual(['content/news/tags/index.mdx']);
});

test('findings stand in the order of files and lines', () => {
  const places = errors.map(({ file, line = 0 }) => `${file}:${String(line).padStart(4, '0')}`);
  expect(places).toEqual(places.toSorted());
});
