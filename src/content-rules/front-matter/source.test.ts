import { expect, test } from 'vitest';
import { readFrontMatter, readYaml } from './source.ts';

const post = (yaml: string) => readFrontMatter('a.mdx', `---\n${yaml}\n---\n\nText\n`);

test('a field is found at its line and column in the file', () => {
  const source = post('title: A\nimage:\n  src: ./a.png\n  alt: B');
  expect(source.data).toEqual({ title: 'A', image: { src: './a.png', alt: 'B' } });
  expect(source.placeOf(['image', 'alt'])).toMatchObject({ line: 5, column: 8, source: '  alt: B' });
  expect(source.placeOf(['image'], 'src')).toMatchObject({ line: 4, column: 3 });
  expect(source.placeOf([], 'title')).toMatchObject({ line: 2, column: 1 });
});

test('what is missing is placed at the opening line', () => {
  expect(post('title: A').placeOf([])).toMatchObject({ line: 1, column: 1 });
});

test('CRLF and a byte order mark change no line', () => {
  const source = readFrontMatter('a.mdx', '\uFEFF---\r\ntitle: A\r\ntags: [x]\r\n---\r\nText');
  expect(source.data).toEqual({ title: 'A', tags: ['x'] });
  expect(source.placeOf(['tags', 0])).toMatchObject({ line: 3, column: 8, source: 'tags: [x]' });
});

test.each([
  ['title: Energy: a story', 'A text with a colon and a space in it is read as two fields.', 2],
  ['title: A\ntitle: B', 'This field is written twice.', 3],
  ['title: "A', 'A quote or bracket is opened and not closed.', undefined],
])('%s', (yaml, message, line) => {
  const [finding] = post(yaml).findings;
  expect(finding?.message).toBe(message);
  if (line) expect(finding?.line).toBe(line);
});

test('an instant without quotes is a finding', () => {
  const [finding] = post('title: A\ncloses: 2022-09-15T23:59:00+02:00').findings;
  expect(finding).toMatchObject({ line: 3, column: 9, fix: 'Put it in quotes: "2022-09-15T23:59:00+02:00"' });
  expect(post('date: 2022-09-15').findings).toEqual([]);
  expect(post('closes: "2022-09-15T23:59:00+02:00"').findings).toEqual([]);
});

test('a file without front matter is a finding', () => {
  expect(readFrontMatter('a.mdx', 'Hello').findings[0]?.message).toBe(
    'The file does not begin with front matter.',
  );
  expect(readFrontMatter('a.mdx', '').findings).toHaveLength(1);
});

test('an entry of a list is found at its line', () => {
  const source = readYaml('a.yaml', '# note\n- number: 1\n  title: A\n- number: 2\n');
  expect(source.placeOf([1, 'number'])).toMatchObject({ line: 4, column: 11 });
});
