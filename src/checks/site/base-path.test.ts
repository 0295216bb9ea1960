/** The site below a base path: crawled, and every place where an address is written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { LinkChecker } from 'linkinator';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../../build/output/site-reader.ts';
import { openPage } from '../browser/browser.ts';
import { BASE, ORIGIN } from '../full-site.ts';

const HOME = `${ORIGIN}${BASE}`;
const site = inject('fullSite');
const address = inject('fullAddress');
const { origin } = new URL(address);
const files = listFiles(site);
const read = (file: string) => readFileSync(join(site, file), 'utf8');

test('a crawler finds no dead link and no link that leaves the base path', async () => {
  const { links } = await new LinkChecker().check({
    path: `${address}/`,
    recurse: true,
    checkFragments: true,
    concurrency: 10,
    linksToSkip: async (link) => !link.startsWith(origin),
  });
  const own = links.filter(({ url }) => url.startsWith(origin));
  const wrong = own.filter(({ state, url }) => state === 'BROKEN' || !url.startsWith(`${address}/`));
  expect(wrong.map(({ url, parent, status }) => `${parent} → ${url}: ${status}`)).toEqual([]);
  expect(own.length).toBeGreaterThan(files.filter((file) => file.endsWith('.html')).length);
});

test('every full address of a page is below the base path', () => {
  const texts = files.filter(
    (file) => /\.(html|xml|json|txt|ics|csv)$/.test(file) && file !== 'manifest.json',
  );
  expect(texts.length).toBeGreaterThan(200);
  for (const file of texts) {
    expect(read(file).replaceAll(HOME, ''), file).not.toContain(new URL(ORIGIN).host);
    expect(read(file), file).not.toContain('sustainml.example/');
  }
});

test('canonical address, picture for links, JSON-LD, feeds and site map', () => {
  const page = read('results/publications/wright2024bmrs/index.html');
  expect(page).toContain(`<link rel="canonical" href="${HOME}results/publications/wright2024bmrs/">`);
  const [, card = ''] = new RegExp(`<meta property="og:image" content="${HOME}([^"]+)`).exec(page) ?? [];
  expect(files).toContain(card);
  expect(page).toMatch(new RegExp(`<script type="application/ld\\+json">[^<]*"${HOME}`));
  const { urlset } = new XMLParser().parse(read('sitemap-0.xml')) as { urlset: { url: { loc: string }[] } };
  expect(urlset.url.length).toBeGreaterThan(100);
  expect(urlset.url.filter(({ loc }) => !loc.startsWith(HOME))).toEqual([]);
  expect(read('robots.txt')).toContain(`Sitemap: ${HOME}sitemap-index.xml`);
  for (const feed of ['news/feed.xml', 'news/atom.xml', 'news/feed.json', 'calls/feed.xml']) {
    expect(read(feed), feed).toContain(HOME);
  }
});

test('redirects and the settings for servers', () => {
  expect(read('_redirects')).toContain('/sustainml/was/ /sustainml/accessibility/ 301');
  expect(read('_headers')).toContain('\n/sustainml/*\n');
  expect(read('.htaccess')).toContain('ErrorDocument 404 /sustainml/404.html');
});

test('the search leads to pages below the base path', async () => {
  const page = await openPage();
  await page.goto(`${address}/search/?q=Igel`);
  const link = page.locator('[data-search-results] h3 a').first();
  await link.waitFor();
  await link.click();
  expect(new URL(page.url()).pathname).toMatch(/^\/sustainml\/team\/christian-igel\//);
});

test('what is not found gets the page that says so, with its style', async () => {
  const page = await openPage();
  const answer = await page.goto(`${address}/a/b/c/`);
  expect(answer?.status()).toBe(404);
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
  expect((await fetch(`${origin}/elsewhere/`)).status).toBe(404);
});
