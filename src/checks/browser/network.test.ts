/** What a browser really fetches for a page, held against the page ledger. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

interface Row {
  page: string;
  kind: string;
  requests: number;
}

const site = inject('site');
const rows = JSON.parse(readFileSync(join(site, 'about/footprint/pages.json'), 'utf8')) as Row[];
/** A page of each kind. */
const pages = [...Map.groupBy(rows, ({ kind }) => kind).values()].map(([row]) => row?.page ?? '');
const sizeOf = (url: string) => {
  const path = decodeURIComponent(new URL(url).pathname);
  return statSync(join(site, path.endsWith('/') ? `${path}index.html` : path)).size;
};

test.each(pages)('%s fetches what the ledger counts, whole and from here alone', async (path) => {
  const page = await (await browser.newContext()).newPage();
  const fetched: Promise<{ url: string; bytes: number; kind: string }>[] = [];
  page.on('response', (response) => {
    const [url, kind] = [response.url(), response.request().resourceType()];
    if (url.endsWith('/favicon.svg')) return;
    fetched.push(response.body().then((body) => ({ url, bytes: body.length, kind })));
  });
  await page.goto(inject('address') + path, { waitUntil: 'networkidle' });
  const parts = await Promise.all(fetched);
  expect(parts.every(({ url }) => url.startsWith(inject('address')))).toBe(true);
  // Before the first paint a browser needs the page and its style sheet; scripts of type module wait.
  expect(parts.filter(({ kind }) => kind !== 'script').map(({ kind }) => kind)).toEqual([
    'document',
    'stylesheet',
  ]);
  expect(await page.locator('script[src]:not([type=module])').count()).toBe(0);
  expect(parts).toHaveLength(rows.find((row) => row.page === path)?.requests ?? 0);
  expect(parts.map(({ bytes }) => bytes)).toEqual(parts.map(({ url }) => sizeOf(url)));
  await page.context().close();
});
