/** Content after reports of attacks and accidents: what is refused, with the words that the author must read. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Writing } from './contents.ts';

/** A post that is in order but for the changed fields and the text. */
export function post(name: string, text = 'Text.', change: Record<string, string> = {}): string {
  const fields = {
    title: `On ${name}`,
    date: '2024-04-03',
    summary: `In short, ${name}.`,
    authors: '[Editors]',
  };
  const lines = Object.entries({ ...fields, ...change }).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${text}\n`;
}

const chart = '<Chart src="./figures.csv" caption="Figures" />';
const beside = (file: string, content: string | Buffer) => (path: string) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(join(dirname(path), file), content);
};
const withTable = (name: string, csv: string) => (path: string) => {
  beside('figures.csv', csv)(path);
  writeFileSync(path, post(name, chart));
};
const withFile = (name: string, file: string) => (path: string) => {
  beside(file, 'x')(path);
  writeFileSync(path, post(name));
};
const asFolder = (path: string) => mkdirSync(path, { recursive: true });

const letters = 'a'.repeat(100_000);

/** Each post by its folder: what is written, and what the check says of it. */
export const hostilePosts: Record<string, [(name: string) => Writing, RegExp]> = {
  'bidi-in-body': [(name) => post(name, 'A \u202Etxet'), /invisible character/],
  'noncharacter-in-body': [(name) => post(name, 'A \uFFFE B'), /invisible character/],
  'last-noncharacter': [(name) => post(name, 'A \uFFFF B'), /invisible character/],
  'control-in-title': [(name) => post(name, 'Text.', { title: '"A \\u0001 B"' }), /invisible character/],
  'noncharacter-in-title': [(name) => post(name, 'Text.', { title: '"A \\uFFFE B"' }), /invisible character/],
  'half-a-letter': [(name) => post(name, 'Text.', { title: '"A \\uD800 B"' }), /invisible character/],
  'control-by-number': [(name) => post(name, 'A &#1; B'), /invisible character/],
  'noncharacter-by-number': [(name) => post(name, 'A &#xFFFE; B'), /invisible character/],
  'control-in-attribute': [
    (name) => post(name, '<Quote by="A&#1;B">\n\nWords.\n\n</Quote>'),
    /invisible character/,
  ],
  'code-of-one-letter': [(name) => post(name, `\`\`\`js\n${letters}\n\`\`\``), /too long to be coloured/],
  'long-code': [
    (name) => post(name, `\`\`\`js\n${'a = 1;\n'.repeat(4000)}\`\`\``),
    /too long to be coloured/,
  ],
  'tag-constructor': [(name) => post(name, '<constructor/>'), /HTML tag <constructor>/],
  'tag-to-string': [(name) => post(name, 'text <toString/> text'), /HTML tag <toString>/],
  'tag-open': [(name) => post(name, 'text <constructor> text'), /HTML tag <constructor>/],
  'tag-proto': [(name) => post(name, '<__proto__/>'), /__proto__/],
  'field-constructor': [(name) => post(name, 'Text.', { constructor: 'x' }), /no field called "constructor"/],
  'field-proto': [(name) => post(name, 'Text.', { __proto__x: 'x' }), /no field called/],
  'person-constructor': [(name) => post(name, '<Person who="constructor" />'), /Nothing in people/],
  thousands: [(name) => withTable(name, 'Model,kWh\na,1,000\n'), /"a,1,000", has 3 cells/],
  'open-quote': [(name) => withTable(name, 'Model,kWh\na,1\n"b,2\n'), /Line 3 of the table opens a quote/],
  'no-name': [(name) => withTable(name, 'Model,kWh\n,1\n'), /has no name/],
  'bidi-in-table': [(name) => withTable(name, 'Model,kWh\na\u202E,1\n'), /invisible character/],
  'dead-fragment': [
    (name) => post(name, '## The facts\n\n[here](#teh-facts)'),
    /Write #the-facts, for the heading "The facts"/,
  ],
  'fragment-of-nothing': [(name) => post(name, '[here](#facts)'), /the text has no headings/],
  'fragment-elsewhere': [
    (name) => post(name, '[the project](/calls/postdoc-sustainable-machine-learning/#the-projct)'),
    /No heading of \/calls\/postdoc-[\w-]+\/ has the address #the-projct[^]*Write \/calls\/[\w-]+\/#the-project, for the heading "The project"/,
  ],
  'another-text': [(name) => withFile(name, 'other.mdx'), /does not belong in a post/],
  'hidden-file': [(name) => withFile(name, '.secret'), /does not belong in a post/],
  'text-as-folder': [() => asFolder, /This is a folder/],
  'space-in-picture': [
    (name) => post(name, '![Photo](./my photo.jpg)'),
    /Write !\[Photo\]\(\.\/my-photo\.jpg\), and name the file my-photo\.jpg/,
  ],
  'space-in-link': [
    (name) => post(name, '[the page](https://a.example/a b)'),
    /Write \[the page\]\(https:\/\/a\.example\/a%20b\)/,
  ],
  'curly-quotes': [(name) => post(name, 'Text.', { authors: '[“Dustin Wright”]' }), /Write "Dustin Wright"/],
  'huge-picture': [
    (name) => async (path: string) => {
      const picture = sharp({ create: { width: 60, height: 17_000, channels: 3, background: 'green' } });
      beside('huge.jpg', await picture.jpeg().toBuffer())(path);
      writeFileSync(path, post(name, '![A strip](./huge.jpg)'));
    },
    /60 × 17000 pixels/,
  ],
};
