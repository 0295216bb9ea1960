import { expect, test } from 'vitest';
import { editAddress, proposeAddress } from './forge.ts';

test.each([
  ['https://github.com/a/b', 'https://github.com/a/b/new/main', 'filename', 'value'],
  ['https://gitlab.com/a/b.git', 'https://gitlab.com/a/b/-/new/main', 'file_name', 'content'],
  ['https://gitlab.example.org/a/b/', 'https://gitlab.example.org/a/b/-/new/main', 'file_name', 'content'],
])('%s opens with folder, name and text', (repository, page, name, text) => {
  const address = new URL(
    proposeAddress(repository, 'content/news/a-post/index.mdx', '---\ntitle: A & B\n---\n') ?? '',
  );
  expect(address.origin + address.pathname).toBe(page);
  expect(address.searchParams.get(name)).toBe('content/news/a-post/index.mdx');
  expect(address.searchParams.get(text)).toBe('---\ntitle: A & B\n---\n');
});

test('a text that fits into no address is not proposed', () =>
  expect(proposeAddress('https://github.com/a/b', 'a.mdx', 'å'.repeat(3000))).toBeUndefined());

test('another forge has no such page', () => {
  expect(proposeAddress('https://codeberg.org/a/b', 'a.mdx', 'Text.')).toBeUndefined();
});

test.each([
  ['https://github.com/a/b.git', 'https://github.com/a/b/edit/main/content/calls/a.mdx'],
  ['https://gitlab.com/a/b', 'https://gitlab.com/a/b/-/edit/main/content/calls/a.mdx'],
  ['https://codeberg.org/a/b', undefined],
])('a file of %s is changed at %s', (repository, address) => {
  expect(editAddress(repository, 'content/calls/a.mdx')).toBe(address);
});
