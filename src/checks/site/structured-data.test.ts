/** What search engines read on every kind of page: only terms of schema.org, and all that they require. */
import { expect, inject, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPages } from '../../build/output/site-reader.ts';
import { termsOf } from '../schema-terms.ts';

type Data = Record<string, unknown> & { '@type': string };

/**
 * What a type must have to be shown by search engines, or to say something at all.
 * https://developers.google.com/search/docs/appearance/structured-data/search-gallery
 */
const required: Record<string, string[]> = {
  BreadcrumbList: ['itemListElement'],
  Book: ['name', 'author', 'isbn', 'datePublished', 'publisher', 'url'],
  Dataset: ['name', 'description', 'creator', 'license', 'url', 'isAccessibleForFree'],
  Event: ['name', 'startDate', 'description', 'eventStatus'],
  Grant: ['identifier', 'funder', 'url'],
  JobPosting: ['title', 'description', 'datePosted', 'validThrough', 'hiringOrganization', 'jobLocation'],
  ListItem: ['name', 'position'],
  NewsArticle: ['headline', 'image', 'datePublished', 'author', 'description', 'mainEntityOfPage'],
  Organization: ['name'],
  Person: ['name'],
  ResearchProject: ['name'],
  ScholarlyArticle: ['name', 'url'],
  SoftwareSourceCode: ['name', 'description', 'codeRepository', 'license'],
  WebSite: ['name', 'url', 'description'],
};

const pages = readPages(inject('site')).flatMap(({ file }) =>
  [
    ...readFileSync(join(inject('site'), file), 'utf8').matchAll(
      /<script type="application\/ld\+json">(.*?)<\/script>/gs,
    ),
  ].map(([, json = '']) => ({
    file,
    data: JSON.parse(json) as Data,
  })),
);

/** The data and everything with a type inside of it. */
function allIn(value: unknown): Data[] {
  if (Array.isArray(value)) return value.flatMap(allIn);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(allIn);
  return '@type' in value ? [value as Data, ...inside] : inside;
}

test('every kind of page has its data', () => {
  const kinds: (readonly [RegExp, string])[] = [
    ...['WebSite', 'ResearchProject', 'Grant', 'Organization'].map(
      (type) => [/^index\.html$/, type] as const,
    ),
    [/^project\//, 'ResearchProject'],
    [/^team\/[^/]+\//, 'Person'],
    [/^results\/publications\/(?!selvan2025sustainableai)[^/]+\//, 'ScholarlyArticle'],
    [/^results\/publications\/selvan2025sustainableai\//, 'Book'],
    [/^results\/software\/(?!ec-nas-bench)[^/]+\//, 'SoftwareSourceCode'],
    [/^results\/software\/ec-nas-bench\//, 'Dataset'],
    [/^news\/(?!tags|archive)[^/]+\//, 'NewsArticle'],
  ];
  const files = readPages(inject('site')).map(({ file }) => file);
  for (const [pattern, type] of kinds) {
    const ofKind = files.filter((file) => pattern.test(file));
    expect(ofKind.length, type).toBeGreaterThan(0);
    for (const file of ofKind) {
      const found = pages.filter((page) => page.file === file).flatMap(({ data }) => allIn(data));
      expect(
        found.map((data) => data['@type']),
        file,
      ).toContain(type);
    }
  }
});

test('the data use terms of schema.org, each on a type that has it', () => {
  const strange = pages.flatMap(({ file, data }) =>
    allIn(data).flatMap(({ '@type': type, ...fields }) => {
      const terms = termsOf(type);
      if (terms.size === 0) return [`${file}: there is no type ${type}`];
      const names = Object.keys(fields).filter((name) => !name.startsWith('@') && !terms.has(name));
      return names.map((name) => `${file}: ${type} has no ${name}`);
    }),
  );
  expect(strange).toEqual([]);
});

test('nothing that search engines require is missing', () => {
  const missing = pages.flatMap(({ file, data }) =>
    allIn(data).flatMap((item) => {
      const fields = required[item['@type']] ?? [];
      return fields
        .filter((field) => !item[field])
        .map((field) => `${file}: ${item['@type']} lacks ${field}`);
    }),
  );
  expect(missing).toEqual([]);
});

test('no value is empty, every address is whole, every date is one of ISO 8601', () => {
  const strange = pages.flatMap(({ file, data }) =>
    allIn(data).flatMap((item) =>
      Object.entries(item).flatMap(([name, value]) => {
        const isEmpty = value === '' || value === null || (Array.isArray(value) && value.length === 0);
        const addresses = /^(url|sameAs|item|image|license|codeRepository|mainEntityOfPage)$/.test(name)
          ? [value].flat()
          : [];
        const isBroken = addresses.some((address) => !/^https?:\/\//.test(String(address)));
        const isNoDate =
          /^date|Date$/.test(name) && !/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d.*)?)?)?$/.test(String(value));
        return isEmpty || isBroken || isNoDate ? [`${file}: ${item['@type']} ${name} ${String(value)}`] : [];
      }),
    ),
  );
  expect(strange).toEqual([]);
});

test('the way to a page leads from its list to the page itself', () => {
  const way = pages.find(
    ({ file, data }) => file === 'news/prizes-of-2026/index.html' && data['@type'] === 'BreadcrumbList',
  );
  expect(way?.data['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'News', item: 'https://sustainml.example/news/' },
    { '@type': 'ListItem', position: 2, name: 'A prize and a grant for Raghavendra Selvan' },
  ]);
});

test('a description of a data set has the length that its search engine asks for', () => {
  const sets = pages.map(({ data }) => data).filter((data) => data['@type'] === 'Dataset');
  expect(sets).not.toEqual([]);
  expect(sets.every(({ description }) => String(description).length >= 50)).toBe(true);
});

test('only papers that acknowledge the grant name it, and who has left has no present job', () => {
  const of = (file: string) => pages.find((page) => page.file === file)?.data;
  const funded = pages.filter(({ data }) => data['@type'] === 'ScholarlyArticle' && data['funding']);
  expect(funded.map(({ file }) => file).sort()).toEqual([
    'results/publications/bakhtiarifard2024ecnas/index.html',
    'results/publications/wright2024bmrs/index.html',
  ]);
  expect(of('team/dustin-wright/index.html')).not.toHaveProperty('jobTitle');
  expect(of('team/tong-chen/index.html')).toHaveProperty('jobTitle', 'Postdoc');
});
