import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Collection, collections, type FixedPage, pages } from './site.ts';

const fixed = Object.entries<FixedPage>(pages);
const all = Object.entries<Collection>(collections);

describe('the map and the files of src/pages/ name the same pages', () => {
  const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.astro') && !file.includes('[') && file !== '404.astro');

  test('every fixed page is on the map, once', () => {
    const addresses = files.map(
      (file) => `/${file.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, '/')}`,
    );
    const known = fixed.map(([, { href }]) => href).filter((href) => href.endsWith('/'));
    expect(known.toSorted()).toEqual(addresses.toSorted());
  });

  test('every collection with pages has a list and a page for an entry', () => {
    for (const [name, { list, entry, kind, many }] of all) {
      if (!entry) continue;
      expect([list, kind, many], name).not.toContain(undefined);
      expect(entry('an-id'), name).toBe(`${list?.href}an-id/`);
      expect(
        files.some((file) => `/${file}`.startsWith(list?.href ?? '-')),
        name,
      ).toBe(true);
    }
  });
});

test('each label and each kind stands once', () => {
  const labels = fixed.map(([, { label }]) => label);
  const kinds = all.flatMap(([, { kind }]) => (kind ? [kind] : []));
  expect(new Set(labels).size).toBe(labels.length);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(kinds.length).toBeGreaterThan(5);
});

test('what the map says of files is so', () => {
  for (const [name, each] of all) {
    expect(existsSync(each.form === 'texts' ? each.base : each.file), name).toBe(true);
  }
});
