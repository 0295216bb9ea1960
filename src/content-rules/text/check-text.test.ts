/** Wrong texts, each with the place and the sentence that its author reads. */
import { expect, test } from 'vitest';
import { byPlace } from '../content-error.ts';
import { checkBody } from './check-text.ts';
import { buildTools } from '../../internals/satteri.ts';

const check = (text: string) => checkBody('f.mdx', text, 'news', () => undefined, buildTools);

test.each<[string, string, string, string]>([
  ['an HTML comment', 'Hi <!-- todo -->', '1:4', 'An HTML comment is not allowed here.'],
  ['an address in angle brackets', '<https://a.dk>', '1:1', 'Angle brackets do not make a link here.'],
  [
    'a mail address in angle brackets',
    'To <a@b.dk>',
    '1:4',
    'Angle brackets do not make an e-mail address here.',
  ],
  ['less than', 'p <0.05', '1:3', 'The character < begins a tag here.'],
  ['an arrow', 'a <- b', '1:3', 'The character < begins a tag here.'],
  ['braces', 'a {b} c', '1:3', 'Curly brackets hold code, and code is not allowed here.'],
  ['braces that are no code', 'a {b c} d', '1:3', 'Curly brackets hold code, and code is not allowed here.'],
  ['a brace left open', '{x', '1:1', 'A curly bracket begins code, and code is not allowed here.'],
  ['import', 'import x from "y"', '1:1', 'A line that begins with import or export is code'],
  ['export', 'export const x = 1', '1:1', 'A line that begins with import or export is code'],
  ['an HTML tag', '<b>x</b>', '1:1', 'The HTML tag <b> is not allowed here'],
  ['a tag left open', 'a<br>b', '1:2', 'The HTML tag <br> is not allowed here'],
  ['a script', '<script>alert(1)</script>', '1:1', 'The HTML tag <script> is not allowed here'],
  ['an unknown component', '<Figur />', '1:1', 'There is no component called <Figur> here.'],
  ['a part of a component', '<A.b />', '1:1', 'There is no component called <A.b> here.'],
  ['an empty tag', '<>x</>', '1:1', 'An empty tag is not allowed here.'],
  [
    'an unknown attribute',
    '<Person who="a" class="b" />',
    '1:17',
    '<Person> has no attribute called "class".',
  ],
  ['a handler', '<Person who="a" onclick="b" />', '1:17', '<Person> has no attribute called "onclick".'],
  ['raw HTML by attribute', '<Person who="a" set:html="b" />', '1:17', 'no attribute called "set:html"'],
  ['a spread', '<Person {...x} />', '1:9', 'Code in braces is not allowed in <Person>.'],
  ['an attribute that is code', '<Person who={x} />', '1:9', 'who needs a text in quotes.'],
  ['an attribute without quotes', '<Person who=a />', '1:1', 'a text in it lacks its quotes'],
  ['a missing attribute', '<Person />', '1:1', '<Person> needs who.'],
  [
    'a wrong choice',
    '<Callout kind="warn">\n\nx\n\n</Callout>',
    '1:10',
    '"warn" is not a kind that we have.',
  ],
  ['a component left open', '<Callout kind="note">', '1:1', 'The component <Callout> is not closed'],
  ['a first heading', '# Title', '1:1', 'The title is the only heading of the first level'],
  ['a link that runs', '[x](javascript:alert(1))', '1:5', 'A link cannot lead to "javascript:alert(1)".'],
  ['a link without encryption', '[x](http://a.dk)', '1:5', 'is not encrypted'],
  ['a definition that runs', '[a]: data:text/html,x', '1:6', 'A link cannot lead to'],
  ['another host in disguise', '[x](//evil.dk)', '1:5', 'A link cannot lead to'],
  ['a picture that is code', '![a](./evil.js)', '1:6', 'is not the name of a picture'],
  ['a path that leaves the folder', '![a](../../.env?raw)', '1:6', 'is not the name of a picture'],
  ['a picture without words', '![](./a.png)', '1:1', 'The picture has no words'],
  ['code of no language', '```"onclick=1\nx\n```', '1:1', 'is not a programming language that we colour'],
  ['maths that is none', '$\\foo$', '1:1', 'This formula cannot be typeset'],
  ['prices', 'From $5 to $6', '1:6', 'A dollar sign begins maths here.'],
])('%s', (_, text, place, message) => {
  const [first] = check(`---\na: 1\n---\n${text}\n`);
  expect(first && `${(first.line ?? 0) - 3}:${first.column}`).toBe(place);
  expect(first?.message).toContain(message);
  expect(first?.fix).toBeTruthy();
});

test.each([
  'p < 0.05',
  'p &lt;0.05',
  '{/* a comment */}',
  '$\\frac{a}{b}$',
  '![](./a.png "decorative")',
  'A \\{b\\}',
])('%s may stand', (text) => expect(check(text)).toEqual([]));

test('every syntax error of a text is told in one run', () => {
  const found = check('<!-- a --> <https://a.dk>\n\n{b c}\n\np <1').sort(byPlace);
  expect(found.map(({ line }) => line)).toEqual([1, 1, 3, 5]);
});

test('line ends and a byte order mark move no place', () => {
  const [crlf] = check('\uFEFF---\r\na: 1\r\n---\r\n\r\nå 😀 <0\r\n');
  expect(crlf).toMatchObject({ line: 5, column: 6, source: 'å 😀 <0' });
});

test('a flood of brackets and of quotes ends', () => {
  check('['.repeat(10_000));
  expect(check('> '.repeat(200) + 'a')[0]?.message).toContain('more than 40 deep');
});
