/** Lighthouse on every kind of page, three times each: the medians, as a quiet machine gives them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { median } from '../../build/ledger/figures.ts';
import { type Judge, type Marks, openLighthouse } from '../lighthouse.ts';

const RUNS = 3;
/** Largest contentful paint, in milliseconds. */
const LATEST_PAINT = 900;

interface Row {
  page: string;
  kind: string;
}

const site = inject('site');
const rows = JSON.parse(readFileSync(join(site, 'about/footprint/pages.json'), 'utf8')) as Row[];
const kinds = [...Map.groupBy(rows, ({ kind }) => kind)].map(
  ([kind, [row]]) => [kind, row?.page ?? ''] as const,
);
const isIndexed = (page: string) =>
  !readFileSync(join(site, page.replace(/\/$/, '/index.html')), 'utf8').includes('content="noindex"');

let lighthouse: Judge;
beforeAll(async () => void (lighthouse = await openLighthouse(inject('address'))));
afterAll(() => lighthouse.close());

// Chromium now and then records no start of a page; then there is nothing to judge.
test.each(kinds)('%s', { retry: 1 }, async (_, page) => {
  const runs: Marks[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await lighthouse.judge(page, isIndexed(page)));
  const middle = (name: 'performance' | 'accessibility' | 'bestPractices' | 'seo' | 'lcp' | 'cls' | 'tbt') =>
    median(runs.map((marks) => marks[name]));
  const missed = runs.map((marks) => marks.missed.join(' ')).join('; ');
  for (const name of ['performance', 'accessibility', 'bestPractices', 'seo'] as const) {
    expect(middle(name), `${name}: ${missed}`).toBe(100);
  }
  expect(middle('cls')).toBe(0);
  expect(middle('tbt')).toBe(0);
  console.log(`${page} largest paint after ${Math.round(middle('lcp'))} ms`);
  expect(middle('lcp')).toBeLessThanOrEqual(LATEST_PAINT);
});
