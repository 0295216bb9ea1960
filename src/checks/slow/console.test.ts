/** Every page in a browser under the policy: with our headers, and on a host that sends none. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { listFiles } from '../../build/output/site-reader.ts';
import { openBrowser } from '../browser/browser.ts';

const site = inject('site');
const pages = listFiles(site)
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
let browser: Browser;
let bare: Server;

beforeAll(async () => {
  browser = await openBrowser();
  bare = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(inject('address') + url);
    response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => bare.listen(0, 'localhost', resolve));
});
afterAll(async () => {
  await browser.close();
  bare.close();
  bare.closeAllConnections();
});

test.each([
  ['with our headers', () => inject('address')],
  ['on a host without headers', () => `http://localhost:${(bare.address() as AddressInfo).port}`],
])('no page says anything on the console %s', async (_, address) => {
  const page = await (await browser.newContext()).newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(address())) problems.push(`${page.url()} asks for ${request.url()}`);
  });
  for (const path of pages) {
    await page.goto(address() + path, { waitUntil: 'load' });
    // The search loads when the reader reaches for it.
    if (path === '/team/') {
      await page.keyboard.press('/');
      await page.getByRole('combobox').fill('Igel');
      await page.getByRole('option').first().waitFor();
    }
  }
  expect(pages.length).toBeGreaterThan(80);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('the policy in the page alone stops a script that somebody writes into it', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`http://localhost:${(bare.address() as AddressInfo).port}/`);
  const outcome = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.text = 'document.title = "run"';
      document.head.append(script);
    } catch (error) {
      return (error as Error).name;
    }
    return document.title;
  });
  expect(outcome).toBe('TypeError');
  await page.context().close();
});
