/** What a browser fetches for a page over the wire, held against the page ledger. */
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readLedger } from '../ledger-rows.ts';
import { servePacked } from '../packed-server.ts';
import { newPage, PATIENCE_MS } from './browser.ts';
import { onFullSite, samplePages } from './sample-pages.ts';

/** A phone so fine that it takes the widest pictures. */
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 3, ignoreHTTPSErrors: true };
/** So tall that a page is shown to its end. */
const tall = { width: 412, height: 20_000 };

/** Bytes of the body as they came, packed. A body of another length than its header says is an error in HTTP/2. */
async function bytesOf(request: Request): Promise<number> {
  const response = await request.response();
  expect(await response?.finished()).toBeNull();
  return Number(await response?.headerValue('content-length'));
}

const rowsOf = (site: string, pages: readonly string[]) =>
  readLedger(site).filter(({ page }) => pages.includes(page));

describe.each([
  ['', rowsOf(inject('site'), samplePages), inject('address')],
  [' of the full site', rowsOf(inject('fullSite'), onFullSite), inject('fullAddress')],
])('the ledger%s', (_, rows, address) => {
  const { origin, pathname: base } = new URL(address);
  let packed: Awaited<ReturnType<typeof servePacked>>;
  let page: Page;
  let fetched: Request[] = [];
  beforeAll(async () => {
    packed = await servePacked(origin);
    page = await newPage(phone);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    page.on('request', (request) => {
      if (!request.url().endsWith('/favicon.svg')) fetched.push(request);
    });
  });
  afterAll(async () => {
    await page.context().close();
    packed.close();
  });

  test('has rows', () => expect(rows.length).toBeGreaterThanOrEqual(onFullSite.length));

  test.each(rows)(
    'counts what $page fetches, from here alone',
    async ({ page: path, requests, bytesGzip }) => {
      await page.goto(`${packed.address}${base.replace(/\/$/, '')}/robots.txt`);
      await page.setViewportSize(phone.viewport);
      fetched = [];
      await page.goto(packed.address + base.replace(/\/$/, '') + path, { waitUntil: 'load' });
      if ((await page.locator('img[loading=lazy]').count()) > 0) await page.setViewportSize(tall);
      await page.waitForLoadState('networkidle');
      // On a busy machine a lazy picture is asked for after the network has been idle for a while.
      await expect.poll(() => fetched.length, { timeout: PATIENCE_MS }).toBeGreaterThanOrEqual(requests);
      expect(fetched.every((request) => request.url().startsWith(packed.address))).toBe(true);
      expect(fetched).toHaveLength(requests);
      // Before the first paint a browser needs the page and its style sheet; scripts of type module wait.
      const [first, second, ...others] = fetched
        .map((request) => request.resourceType())
        .filter((kind) => kind !== 'script');
      expect([first, second]).toEqual(['document', 'stylesheet']);
      expect(others.every((kind) => kind === 'image')).toBe(true);
      expect(await page.locator('script[src]:not([type=module])').count()).toBe(0);
      const bytes = await Promise.all(fetched.map(bytesOf));
      expect(Math.abs(bytes.reduce((sum, each) => sum + each, 0) - bytesGzip)).toBeLessThanOrEqual(100);
    },
  );
});
