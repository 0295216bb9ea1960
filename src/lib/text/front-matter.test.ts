import { expect, test } from 'vitest';
import { frontMatterLength, readFields, setField, writeMdx } from './front-matter.ts';

const text = '---\ntitle: A # of letters\ntags: [b]\n---\n\nWords.\n';

test('a field is changed, and the others and their order stay', () => {
  expect(setField(text, 'tags', ['b', 'c'])).toBe('---\ntitle: A # of letters\ntags: [b, c]\n---\n');
  expect(setField(text, 'title', 'Energy: a story')).toBe('---\ntitle: "Energy: a story"\ntags: [b]\n---\n');
});

test.each([undefined, '', [], false])('a field that is %s goes', (value) =>
  expect(setField(text, 'tags', value)).toBe('---\ntitle: A # of letters\n---\n'),
);

test('the first field makes front matter, the last one leaves its lines', () => {
  expect(setField('Words.', 'title', 'A')).toBe('---\ntitle: A\n---\n');
  expect(setField('---\ntitle: A\n---\n', 'title', '')).toBe('---\n---\n');
});

test('what is written is read', () => {
  const written = writeMdx({ title: '@home', authors: ['Ada, L.'], until: undefined }, 'Words.');
  expect(readFields(written)).toEqual({ title: '@home', authors: ['Ada, L.'] });
  expect(written.slice(frontMatterLength(written))).toBe('\nWords.\n');
});

test.each(['', 'Words.', '---\ntitle: A', '---\n- a\n---\n', '---\na: [\n---\n'])(
  'front matter that is none has no fields: %j',
  (wrong) => expect(readFields(wrong)).toEqual({}),
);
