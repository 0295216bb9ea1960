/** Lighthouse on the heaviest page of every kind, three times each: the medians, as a quiet machine gives them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { median } from '../../build/ledger/figures.ts';
import { heaviestOfKinds } from '../ledger-rows.ts';
import { type Judge, type Marks, openLighthouse } from '../lighthouse.ts';

const RUNS = 3;
/** Largest contentful paint, in milliseconds. */
const LATEST_PAINT = 900;

const site = inject('site');
const isIndexed = (page: string) =>
  !readFileSync(join(site, page.replace(/\/$/, '/index.html')), 'utf8').includes('content="noindex"');

let lighthouse: Judge;
beforeAll(async () => void (lighthouse = await openLighthouse(inject('address'))));
afterAll(() => lighthouse.close());

// Chromium now and then records no start of a page; then there is nothing to judge.
test.each(heaviestOfKinds(site))('$kind', { retry: 1 }, async ({ page }) => {
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
