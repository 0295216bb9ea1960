/** What the site says of its own cost, held against the files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { bytesOf } from '../../build/ledger/figures.ts';
import { createScale } from '../../build/ledger/measure.ts';
import { readPages } from '../../build/verify/pages.ts';

const site = inject('site');
const read = (file: string) => readFileSync(join(site, file), 'utf8');
const weighPage = createScale(site, '/');
const built = readPages(site).filter(({ isWeighed }) => isWeighed);
const pages = built.map(({ file }) => file);
const costs = new Map(
  await Promise.all(
    built.map(async ({ file, fetched }) => [file, await weighPage(file, read(file), fetched)] as const),
  ),
);
const costOf = (page: string) => costs.get(page) ?? expect.fail(page);

test('the foot of every page says what the page weighs, to 0.1 kB', () => {
  for (const page of pages) {
    const html = read(page);
    const cost = costOf(page);
    const said = (name: string) => Number(new RegExp(`data-cost="${name}">([\\d.]+)`).exec(html)?.[1]);
    expect(Math.abs(said('kilobytes') - bytesOf(cost) / 1000), page).toBeLessThanOrEqual(0.1);
    expect(said('requests'), page).toBe(cost.parts.length);
    expect(said('grams'), page).toBeGreaterThan(0);
  }
});

test('every page is whole after one round trip: 14 kB, and two requests before it is shown', () => {
  for (const page of pages) {
    const parts = costOf(page).parts.filter(({ file }) => /\.(html|css)$/.test(file));
    expect(parts, page).toHaveLength(2);
    expect(
      parts.reduce((sum, { gzip }) => sum + gzip, 0),
      page,
    ).toBeLessThanOrEqual(14_000);
  }
});

test('the ledger lists every page, as a table, as CSV and as JSON', () => {
  const rows = JSON.parse(read('about/footprint/pages.json')) as { page: string; bytesGzip: number }[];
  expect(rows.map(({ page }) => page).sort()).toEqual(
    pages.map((page) => `/${page.replace(/index\.html$/, '')}`).sort(),
  );
  expect(read('about/footprint/pages.csv').trim().split('\n')).toHaveLength(rows.length + 1);
  const html = read('about/footprint/index.html');
  expect(html).not.toContain('data-ledger');
  expect(html.match(/<tr><th scope="row"><a /g)).toHaveLength(10);
  expect(html).toMatch(/This site, the median page<\/th><td class="number">\d+\.\d</);
  expect(html).toMatch(
    /Starlight, a documentation page<\/th><td class="number">42\.7<\/td><td class="number">9</,
  );
  expect(html.match(/<rect width="100" height="10"/g), 'the longest bar of each chart').toHaveLength(2);
});
