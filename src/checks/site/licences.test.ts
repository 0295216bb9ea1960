/** What is published carries its licences: the notices in a file, a list for people on the about page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { licences } from '../supply/licences.ts';

const site = inject('site');
const notices = readFileSync(join(site, 'licences.txt'), 'utf8');
const about = readFileSync(join(site, 'about/index.html'), 'utf8');
const packages = [...notices.matchAll(/^(\S+) \d\S* \((.+)\)$/gm)].map(([, name = '', licence = '']) => ({
  name,
  licence,
}));

test('the style, the search and the font in pictures have their notices', () => {
  expect(packages.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['tailwindcss', 'pagefind', '@fontsource/source-serif-4']),
  );
  expect(notices).toContain('Copyright (c) Tailwind Labs, Inc.');
  expect(notices).toContain('Permission is hereby granted, free of charge');
});

test('people find every package and its licence on the about page, and the file from there', () => {
  expect(packages.filter(({ name }) => !about.includes(name))).toEqual([]);
  expect(packages.filter(({ licence }) => !about.includes(licence))).toEqual([]);
  expect(about).toContain('href="/licences.txt"');
});

test('nothing of the site is under a licence that asks for more than to keep a notice', () => {
  const wrong = packages.filter(
    ({ licence }) => !/^(Keep the notice|Nothing|A font)/.test(licences[licence] ?? ''),
  );
  expect(wrong).toEqual([]);
});
