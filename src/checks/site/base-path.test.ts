/** The site below a base path: crawled, and every place where an address is written. */
import { readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { LinkChecker } from 'linkinator';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../build/release/serve.ts';
import { listFiles } from '../../build/output/site-reader.ts';
import { openBrowser } from '../browser/browser.ts';
import { copyRepository, runCommand } from '../sites.ts';

const HOME = 'https://www.example.org/sustainml/';
let copy: string;
let server: Server;
let browser: Browser;
let address: string;
const read = (file: string) => readFileSync(join(copy, 'dist', file), 'utf8');

beforeAll(async () => {
  copy = copyRepository();
  const place = { SITE_URL: 'https://www.example.org', SITE_BASE: '/sustainml/' };
  expect(runCommand(copy, 'build', place)).toMatchObject({ status: 0 });
  server = await serve(join(copy, 'dist'), '/sustainml/', 0, 'localhost');
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(copy, { recursive: true, force: true });
});

test('a crawler finds no dead link and no link that leaves the base path', async () => {
  const { links } = await new LinkChecker().check({
    path: `${address}/sustainml/`,
    recurse: true,
    checkFragments: true,
    linksToSkip: async (link) => !link.startsWith(address),
  });
  const own = links.filter(({ url }) => url.startsWith(address));
  expect(
    own.filter(({ state, url }) => state === 'BROKEN' || !url.startsWith(`${address}/sustainml/`)),
  ).toEqual([]);
  expect(own.length).toBeGreaterThan(100);
});

test('every full address of a page is below the base path', () => {
  const files = listFiles(join(copy, 'dist')).filter((file) => /\.(html|xml|json|txt|ics|csv)$/.test(file));
  for (const file of files.filter((name) => name !== 'manifest.json')) {
    expect(read(file).replaceAll(HOME, ''), file).not.toContain('www.example.org/');
    expect(read(file), file).not.toContain('sustainml.example/');
  }
});

test('canonical address, picture for links, JSON-LD, feeds and site map', () => {
  const page = read('results/publications/wright2024bmrs/index.html');
  expect(page).toContain(`<link rel="canonical" href="${HOME}results/publications/wright2024bmrs/">`);
  const [, card = ''] = new RegExp(`<meta property="og:image" content="${HOME}([^"]+)`).exec(page) ?? [];
  expect(listFiles(join(copy, 'dist'))).toContain(card);
  expect(page).toMatch(new RegExp(`<script type="application/ld\\+json">[^<]*"${HOME}`));
  const { urlset } = new XMLParser().parse(read('sitemap-0.xml')) as { urlset: { url: { loc: string }[] } };
  expect(urlset.url.filter(({ loc }) => !loc.startsWith(HOME))).toEqual([]);
  expect(read('robots.txt')).toContain(`Sitemap: ${HOME}sitemap-index.xml`);
  for (const feed of ['news/feed.xml', 'news/atom.xml', 'news/feed.json', 'calls/feed.xml']) {
    expect(read(feed), feed).toContain(HOME);
  }
});

test('redirects and the settings for servers', () => {
  expect(read('was/index.html')).toContain('url=/sustainml/accessibility/');
  expect(read('_headers')).toContain('\n/sustainml/*\n');
  expect(read('.htaccess')).toContain('ErrorDocument 404 /sustainml/404.html');
});

test('the search leads to pages below the base path', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}/sustainml/search/?q=Igel`);
  const link = page.locator('[data-search-results] h3 a').first();
  await link.waitFor();
  await link.click();
  expect(new URL(page.url()).pathname).toMatch(/^\/sustainml\/team\/christian-igel\//);
  await page.context().close();
});

test('what is not found gets the page that says so, with its style', async () => {
  const page = await (await browser.newContext()).newPage();
  const answer = await page.goto(`${address}/sustainml/a/b/c/`);
  expect(answer?.status()).toBe(404);
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
  expect((await fetch(`${address}/elsewhere/`)).status).toBe(404);
  await page.context().close();
});
