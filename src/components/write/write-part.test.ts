import { expect, test } from 'vitest';
import { componentsFor } from '../../content-rules/text/allowed.ts';
import { writePart } from './write-part.ts';

const parts = componentsFor('news');

test.each([
  ['Person', { who: 'christian-igel' }, '<Person who="christian-igel" />'],
  [
    'Figure',
    { src: './a.png', alt: 'A "b" & c', caption: '' },
    '<Figure src="./a.png" alt="A &quot;b&quot; &amp; c" />',
  ],
  ['Figure', { src: './a.png', alt: '' }, '<Figure src="./a.png" alt="" />'],
  ['Callout', { kind: 'note', text: 'Mind.' }, '<Callout kind="note">\n\nMind.\n\n</Callout>'],
])('%s is written with %o', (name, answers, written) => {
  const rule = parts[name];
  expect(rule && writePart(name, rule, answers as Record<string, string>)).toBe(written);
});
