import { expect, test } from 'vitest';
import { editAddress, newPostAddress } from './forge.ts';

test.each([
  ['https://github.com/a/b', 'https://github.com/a/b/new/main', 'filename', 'value'],
  ['https://gitlab.com/a/b.git', 'https://gitlab.com/a/b/-/new/main', 'file_name', 'content'],
  ['https://gitlab.example.org/a/b/', 'https://gitlab.example.org/a/b/-/new/main', 'file_name', 'content'],
])('%s opens with folder, name and front matter', (repository, page, name, text) => {
  const address = new URL(newPostAddress(repository, '2027-02-10') ?? '');
  expect(address.origin + address.pathname).toBe(page);
  expect(address.searchParams.get(name)).toBe('content/news/name-of-your-post/index.mdx');
  expect(address.searchParams.get(text)).toMatch(/^---\ntitle: .*\ndate: 2027-02-10\n/);
});

test('another forge has no such page', () => {
  expect(newPostAddress('https://codeberg.org/a/b', '2027-02-10')).toBeUndefined();
});

test.each([
  ['https://github.com/a/b.git', 'https://github.com/a/b/edit/main/content/calls/a.mdx'],
  ['https://gitlab.com/a/b', 'https://gitlab.com/a/b/-/edit/main/content/calls/a.mdx'],
  ['https://codeberg.org/a/b', undefined],
])('a file of %s is changed at %s', (repository, address) => {
  expect(editAddress(repository, 'content/calls/a.mdx')).toBe(address);
});
