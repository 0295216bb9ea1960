/** Each kind of page in a real browser: narrow and wide, light and dark, without a script, on paper. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, visit } from './browser.ts';

const kinds = [
  '/',
  '/project/',
  '/calls/',
  '/calls/postdoc-sustainable-machine-learning/',
  '/team/',
  '/team/raghavendra-selvan/',
  '/organisations/',
  '/organisations/diku/',
  '/results/',
  '/results/publications/',
  '/results/publications/bakhtiarifard2024ecnas/',
  '/results/software/',
  '/results/software/carbontracker/',
  '/results/software/sustainml-wp1/',
  '/results/footprint/',
  '/results/cite/',
  '/results/deliverables/',
  '/news/',
  '/news/ec-nas-in-the-press/',
  '/news/tags/',
  '/news/tags/software/',
  '/search/',
  '/about/',
  '/about/footprint/',
  '/accessibility/',
  '/privacy/',
  '/404.html',
];

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

describe.each(kinds)('%s', (path) => {
  test.each([
    [320, 'light'],
    [360, 'dark'],
    [1440, 'light'],
  ] as const)('at %i px, %s', async (width, colorScheme) => {
    const { page, problems } = await visit(browser, path, { viewport: { width, height: 800 }, colorScheme });
    expect(problems).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await page.context().close();
  });

  test('without JavaScript', async () => {
    const { page } = await visit(browser, path, { javaScriptEnabled: false });
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(80);
    expect(await page.locator('h1').count()).toBe(1);
    await page.context().close();
  });
});

test('the skip link is first and leads to the content', async () => {
  const { page } = await visit(browser, '/team/');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#content');
  await page.context().close();
});

test('nothing is stored', async () => {
  const { page } = await visit(browser, '/search/?q=energy');
  await page.waitForSelector('[data-search-results] li');
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.context().close();
});

test('the page of the accessibility statement answers at /was', async () => {
  const { page } = await visit(browser, '/was/');
  await page.waitForURL('**/accessibility/');
  await page.context().close();
});

test('an address without a page answers 404 with the way back', async () => {
  const { page } = await visit(browser, '/');
  const response = await page.goto(new URL('/nowhere/at/all/', page.url()).href);
  expect(response?.status()).toBe(404);
  expect(await page.locator('h1').innerText()).toBe('There is no page at this address');
  await page.context().close();
});

test('on paper the call shows no navigation', async () => {
  const { page } = await visit(browser, '/calls/postdoc-sustainable-machine-learning/');
  await page.emulateMedia({ media: 'print' });
  expect(
    await page
      .locator('.site-nav, .site-search, .foot-links')
      .evaluateAll((parts) => parts.every((part) => getComputedStyle(part).display === 'none')),
  ).toBe(true);
  await page.context().close();
});
