/** What a reader meets on any page, and pages on paper. */
import { expect, test } from 'vitest';
import { visit } from './browser.ts';

test('the skip link is first and leads to the content', async () => {
  const { page } = await visit('/team/');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#content');
});

test('the page of the accessibility statement answers at /was', async () => {
  const { page } = await visit('/was/');
  await page.waitForURL('**/accessibility/');
});

test('an address without a page answers 404 with the way back', async () => {
  const { page } = await visit('/');
  const response = await page.goto(new URL('/nowhere/at/all/', page.url()).href);
  expect(response?.status()).toBe(404);
  expect(await page.locator('h1').innerText()).toBe('There is no page at this address');
});

test.each([
  '/calls/postdoc-sustainable-machine-learning/',
  '/results/publications/bakhtiarifard2024ecnas/',
  '/team/raghavendra-selvan/',
  '/news/ec-nas-in-the-press/',
])('on paper %s shows no navigation and the addresses of its links, and is as wide as A4', async (path) => {
  // The text of an A4 page with margins of 18 mm is 174 mm wide: 658 px.
  const { page } = await visit(path, { viewport: { width: 658, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  const shown = await page
    .locator('nav, search, a[href="#content"]')
    .evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length);
  expect(shown).toBe(0);
  const printed = await page
    // Figures name their sources in words.
    .locator(':is(.prose, dl) a[href^=http]:not(:is(figcaption, .time-line) a)')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  expect(printed.length).toBeGreaterThan(0);
  for (const content of printed) expect(content).toMatch(/http/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
