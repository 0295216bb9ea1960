import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findHeavyPages } from './budget.ts';
import { requestsOf } from './page-requests.ts';
import { bytesOf, formatGrams, gramsOf, kindOf, median } from './figures.ts';
import { createScale, type PageCost } from './measure.ts';

let site: string;
beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'ledger-'));
  mkdirSync(join(site, '_astro'));
  writeFileSync(join(site, '_astro/style.css'), 'a{color:red}');
  writeFileSync(join(site, '_astro/a.js'), 'import"./b.js";import("./later.js")');
  writeFileSync(join(site, '_astro/b.js'), 'export{}');
  for (const name of ['photo.webp', 'later.webp']) writeFileSync(join(site, name), Buffer.alloc(5000));
});
afterAll(() => rmSync(site, { recursive: true }));

const page = `<!doctype html><link rel="icon" href="/x/icon.svg"><link rel="stylesheet" href="/x/_astro/style.css">
<script type="module" src="/x/_astro/a.js"></script><img src="/x/photo.webp" alt=""><img loading="lazy" src="/x/later.webp" alt="">
<a href="/x/team/">a</a>`;

const weigh = (html = page) => createScale(site, '/x/')('index.html', html, requestsOf(parse(html)));

test('a page costs what a browser fetches to its end, each file once', async () => {
  const { parts } = await weigh();
  expect(parts.map(({ file }) => file)).toEqual([
    'index.html',
    '_astro/style.css',
    '_astro/a.js',
    '_astro/b.js',
    'photo.webp',
    'later.webp',
  ]);
  expect(parts.at(-1)).toMatchObject({ gzip: 5000, brotli: 5000 });
});

test('of a picture in several widths the widest of its first kind counts', () => {
  const picture = `<picture><source srcset="/x/s.avif 400w, /x/l.avif 800w"><source srcset="/x/l.webp 800w">
    <img src="/x/a.png" srcset="/x/b.png 2x" alt=""></picture><img src="/x/a.png" srcset="/x/c.png 2x, /x/d.png 1x" alt="">`;
  expect(requestsOf(parse(picture))).toEqual(['/x/l.avif', '/x/c.png']);
});

test('the next view fetches what is not kept for ever', async () => {
  const cost = await weigh();
  const [html] = cost.parts;
  expect(bytesOf(cost, 'gzip', true)).toBe((html?.gzip ?? 0) + 2 * 5000);
});

test('grams are those of CO2.js for the same bytes', () => {
  expect(gramsOf(12_000)).toBeCloseTo(0.0017784, 7);
  expect(formatGrams(gramsOf(12_000))).toBe('0.0018');
});

test.each([
  ['index.html', 'home'],
  ['404.html', '/404.html'],
  ['team/index.html', '/team/'],
  ['team/christian-igel/index.html', '/team/…/'],
  ['results/publications/index.html', '/results/publications/'],
  ['results/publications/a/index.html', '/results/publications/…/'],
  ['news/tags/index.html', '/news/tags/'],
  ['news/tags/press/index.html', '/news/tags/…/'],
  ['news/a-post/index.html', '/news/…/'],
  ['news/archive/index.html', '/news/archive/'],
  ['news/archive/2024/index.html', '/news/archive/…/'],
  ['calls/a-call/index.html', '/calls/…/'],
  ['calls/a-call/checklist/index.html', '/calls/…/checklist/'],
  ['about/index.html', '/about/'],
  ['about/writing/index.html', '/about/writing/'],
])('%s is of the kind %s', (file, kind) => expect(kindOf(file)).toBe(kind));

test('the median of an even and of an odd number', () => {
  expect(median([1, 10])).toBe(5.5);
  expect(median([9, 1, 2])).toBe(2);
});

describe('a page over its budget', () => {
  const cost = (...parts: [string, number][]): PageCost => ({
    file: 'a/index.html',
    parts: [['a/index.html', 9_000] as const, ...parts].map(([file, gzip]) => ({
      file,
      gzip,
      brotli: gzip,
      again: true,
    })),
  });
  const messages = (...parts: [string, number][]) =>
    findHeavyPages([cost(...parts)]).map(({ message }) => message.split(' kB')[0]);

  test('is named, with what is heavy and what to do', () => {
    expect(findHeavyPages([cost(['s.css', 5_100])])).toEqual([
      {
        file: 'a/index.html',
        message:
          'HTML and style sheet: 14.1 kB after gzip; the budget is 14.0 kB. Heaviest: a/index.html (9.0 kB), s.css (5.1 kB).',
        fix: 'Shorten the text, or make two pages of it.',
      },
    ]);
  });

  test('may hold as much as the budget', () => {
    expect(messages(['s.css', 5_000], ['a.js', 1_000], ['SearchForm.x.js', 700], ['p.webp', 84_300])).toEqual(
      [],
    );
  });

  test('is told of every budget', () => {
    expect(messages(['s.css', 5_001], ['p.webp', 86_000])).toEqual([
      'HTML and style sheet: 14.0',
      'The page and its pictures: 100.0',
    ]);
    expect(messages(['a.js', 600], ['b.js', 401])).toEqual([
      'The state of the call and the opener of the search: 1.0',
    ]);
    expect(messages(['a.js', 1_000], ['SearchForm.x.js', 701])).toEqual(['All scripts: 1.7']);
  });
});
