/** What a browser really fetches for a page, held against the page ledger. */
import { extname } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

test.each(['/', '/project/', '/calls/', '/team/', '/results/', '/news/', '/about/footprint/'])(
  '%s fetches the page, one style sheet and the opener of the search, from here alone',
  async (path) => {
    const page = await (await browser.newContext()).newPage();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(inject('address') + path, { waitUntil: 'networkidle' });
    const shown = fetched.filter((url) => !url.endsWith('/favicon.svg'));
    expect(shown.map((url) => extname(new URL(url).pathname))).toEqual(['', '.css', '.js']);
    expect(shown.every((url) => url.startsWith(inject('address')))).toBe(true);
    await page.context().close();
  },
);
