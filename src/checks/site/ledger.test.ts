/** What the site says of its own cost, held against the files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { bytesOf, formatGrams, gramsOf, kindOf, median } from '../../build/output/ledger/figures.ts';
import { createScale } from '../../build/output/ledger/measure.ts';
import { readPages } from '../../build/output/site-reader.ts';
import { readLedger } from '../ledger-rows.ts';

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

test('there are pages', () => expect(pages.length).toBeGreaterThan(100));

test('the foot of every page says what the page weighs, to 0.1 kB', () => {
  for (const page of pages) {
    const html = read(page);
    const cost = costOf(page);
    const said = (name: string) => Number(new RegExp(`data-cost="${name}">([\\d.]+)`).exec(html)?.[1]);
    expect(Math.abs(said('kilobytes') - bytesOf(cost) / 1000), page).toBeLessThanOrEqual(0.1);
    expect(said('requests'), page).toBe(cost.parts.length);
    expect(Math.abs(said('grams') - gramsOf(bytesOf(cost))), page).toBeLessThanOrEqual(0.0001);
  }
});

test('every page is whole after one round trip: 14 kB with its scripts, and two requests before it is shown', () => {
  for (const page of pages) {
    const parts = costOf(page).parts.filter(({ file }) => /\.(html|css|js)$/.test(file));
    expect(
      parts.filter(({ file }) => !file.endsWith('.js')),
      page,
    ).toHaveLength(2);
    expect(bytesOf({ file: page, parts }), page).toBeLessThanOrEqual(14_000);
  }
});

const rows = readLedger(site);
const html = read('about/footprint/index.html');
const addressOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;

test('the data list every page, with what it costs to 0.1 kB', () => {
  expect(rows.map(({ page }) => page)).toEqual(pages.map(addressOf).sort());
  for (const page of pages) {
    const cost = costOf(page);
    const row = rows.find((each) => each.page === addressOf(page)) ?? expect.fail(page);
    expect(row).toMatchObject({ kind: kindOf(page), requests: cost.parts.length });
    expect(Math.abs(row.bytesGzip - bytesOf(cost)), page).toBeLessThanOrEqual(100);
    expect(Math.abs(row.bytesBrotli - bytesOf(cost, 'brotli')), page).toBeLessThanOrEqual(100);
    expect(Math.abs(row.repeatBytesGzip - bytesOf(cost, 'gzip', true)), page).toBeLessThanOrEqual(100);
    expect(row.repeatBytesGzip).toBeLessThan(row.bytesGzip);
    expect(row.gramsCo2e).toBe(Number(formatGrams(gramsOf(row.bytesGzip))));
  }
});

test('CSV and JSON say the same', () => {
  const [head, ...lines] = read('about/footprint/pages.csv').trim().split('\n');
  expect(lines).toEqual(rows.map((row) => Object.values(row).join(',')));
  expect(head).toBe(Object.keys(rows[0] ?? {}).join(','));
});

/** The cells of a table, row by row, without those that are drawn. */
function cellsOf(label: string): string[][] {
  const [, body = ''] = new RegExp(`aria-label="${label}".*?<tbody>(.*?)</tbody>`, 's').exec(html) ?? [];
  return [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].flatMap(([, cell = '']) =>
      cell.startsWith('<svg') ? [] : [cell.replace(/<[^>]+>/g, '')],
    ),
  );
}
const isNear = (said: string | undefined, bytes: number) =>
  expect(Math.abs(Number(said) - bytes / 1000)).toBeLessThanOrEqual(0.1);

test('the table of kinds has the medians of the data, and all pages in it', () => {
  const kinds = Map.groupBy(rows, ({ kind }) => kind);
  const said = cellsOf('Median of each kind of page');
  expect(said.map(([kind]) => kind)).toEqual([...kinds.keys()].sort());
  for (const [kind = '', count, first, next, grams] of said) {
    const own = kinds.get(kind) ?? [];
    const middle = median(own.map(({ bytesGzip }) => bytesGzip));
    expect(count, kind).toBe(String(own.length));
    isNear(first, middle);
    isNear(next, median(own.map(({ repeatBytesGzip }) => repeatBytesGzip)));
    expect(Number(grams), kind).toBeCloseTo(gramsOf(middle), 4);
  }
});

test('the table of the heaviest pages has the ten heaviest of the data, the heaviest first', () => {
  const heaviest = rows.toSorted((a, b) => b.bytesGzip - a.bytesGzip).slice(0, 10);
  const said = cellsOf('The ten heaviest pages');
  expect(said.map(([page]) => page)).toEqual(heaviest.map(({ page }) => page));
  said.forEach(([, first, next, grams], index) => {
    const { bytesGzip = 0, repeatBytesGzip = 0 } = heaviest[index] ?? {};
    isNear(first, bytesGzip);
    isNear(next, repeatBytesGzip);
    expect(Number(grams)).toBeCloseTo(gramsOf(bytesGzip), 4);
  });
});

test('our pages stand beside those of others, each drawn', () => {
  const said = cellsOf('First views of this site and of other site generators');
  const [middle, heaviest] = said;
  expect(middle?.[0]).toBe('This site, the median page');
  isNear(middle?.[1], median(rows.map(({ bytesGzip }) => bytesGzip)));
  expect(heaviest?.[0]).toBe('This site, the heaviest page');
  isNear(heaviest?.[1], Math.max(...rows.map(({ bytesGzip }) => bytesGzip)));
  expect(said).toContainEqual(['Starlight, a documentation page', '42.7', '9']);
  // Pages that are nearly as heavy may share the longest bar.
  const drawn = html.split('<table').filter((table) => table.includes('<svg viewBox="0 0 100 10"'));
  expect(drawn).toHaveLength(2);
  for (const table of drawn) expect(table).toContain('<rect width="100" height="10"');
  expect(html).not.toContain('data-ledger');
});
