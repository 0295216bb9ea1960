/** The search as a reader uses it, on the index of the real site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visit } from './browser.ts';
import { meant, queries } from './queries.ts';

const results = (page: Page) => page.locator('[data-search-results] li h3');
const status = (page: Page) => page.locator('[data-search-status]');

async function ask(page: Page, question: string) {
  await status(page).evaluate((place) => (place.textContent = 'asked'));
  await page.locator('main input[name=q]').fill(question);
  await page.keyboard.press('Enter');
  await status(page)
    .filter({ hasNotText: /^(asked|Searching …)$/ })
    .waitFor();
}

test('every question of the list finds what was meant first, under Trusted Types', async () => {
  const { page, problems } = await visit('/search/');
  const wrong: string[] = [];
  for (const [question, title] of queries) {
    await ask(page, question);
    const first = (await results(page).allInnerTexts())[0] ?? 'nothing';
    if (!first.startsWith(title)) wrong.push(`${question}: ${first}`);
  }
  for (const [question, words] of meant) {
    await ask(page, question);
    const first = (await page.locator('[data-search-results] li').allInnerTexts())[0] ?? 'nothing';
    if (!words.test(first)) wrong.push(`${question}: ${first}`);
  }
  expect(queries.length).toBeGreaterThanOrEqual(60);
  expect(wrong).toEqual([]);
  expect(problems).toEqual([]);
});

test.each([
  ['very long', 'x'.repeat(5000)],
  ['control characters', 'a\u0000\u202e\u0007b'],
  ['emoji', '🌱🌍'],
  ['right to left', 'שלום'],
  ['quotes', '"\'”"'],
  ['stop words', 'the of and'],
  ['markup', '<img src=x onerror=alert(1)>'],
])('a question of %s ends in a sensible state', async (_, question) => {
  const { page, problems } = await visit(`/search/?q=${encodeURIComponent(question)}&kind=<b>`);
  await status(page).filter({ hasText: /“/ }).waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('10,000 characters are cut', async () => {
  const { page, problems } = await visit('/search/');
  await ask(page, 'wörd '.repeat(2000));
  expect(await status(page).innerText()).toContain('“');
  expect(problems).toEqual([]);
});

test('a filter stands in the address and holds, and keeps the focus', async () => {
  const { page } = await visit('/search/?q=energy');
  await page.getByLabel('Kind').focus();
  await page.getByLabel('Kind').selectOption('publication');
  await page.waitForURL('**/search/?q=energy&kind=publication');
  await page.locator('[data-search-results] h2').filter({ hasText: 'Publications' }).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('[data-search-results] h2').length === 1);
  expect(await page.getByLabel('Kind').evaluate((field) => field.matches(':focus'))).toBe(true);
});

test('more results are shown when asked for, and the focus goes to the first of them', async () => {
  const { page } = await visit('/search/?q=energy');
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.waitForFunction(() => document.activeElement?.matches('[data-search-results] a'));
  expect(await results(page).count()).toBe(15);
});

test('the dialog: opened by a key, walked with arrows, left with Escape, entered with Enter', async () => {
  const { page, problems } = await visit('/team/');
  await page.locator('header a[href="/"]').focus();
  await page.keyboard.press('/');
  const field = page.getByRole('combobox');
  await field.fill('igle');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('[aria-selected=true] strong').innerText()).toBe('Christian Igel');
  await page.keyboard.press('Escape');
  expect(await page.locator('header a[href="/"]').evaluate((mark) => mark === document.activeElement)).toBe(
    true,
  );
  await page.keyboard.press('Control+k');
  await field.fill('Igel');
  await page.locator('[role=status]').filter({ hasText: '“Igel”' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/team/christian-igel/**');
  expect(problems).toEqual([]);
});

test('nothing found is said in words', async () => {
  const { page, problems } = await visit('/search/?q=zzzqqqxxx');
  await page.getByText('Nothing found for “zzzqqqxxx”').waitFor();
  expect(problems).toEqual([]);
});

test('an index that cannot be reached is said in words', async () => {
  const { page } = await visit('/search/', {});
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.locator('main input[name=q]').fill('energy');
  await page.keyboard.press('Enter');
  await page.getByText('The search index could not be reached').waitFor();
});

test('nothing of the search loads before there is a word', async () => {
  const requests: string[] = [];
  const { page } = await visit('/', {});
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(new URL('/search/', page.url()).href, { waitUntil: 'networkidle' });
  expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});

/** Bytes of what a page fetched since the last question, as a server sends them with brotli. */
function countBytes(page: Page) {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) =>
    sizes.push(response.body().then((body) => Math.min(body.length, brotliCompressSync(body).length))),
  );
  return async () => {
    await page.waitForLoadState('networkidle');
    const all = await Promise.all(sizes.splice(0));
    return all.reduce((sum, size) => sum + size, 0);
  };
}

test('a first result costs at most 110 kB over the wire, the next question at most 20 kB', async () => {
  const { page } = await visit('/', {});
  const fetched = countBytes(page);
  const field = page.getByRole('combobox');
  const search = async (question: string) => {
    await field.fill(question);
    await page
      .locator('[role=status]')
      .filter({ hasText: `“${question}”` })
      .waitFor();
    return fetched();
  };
  await page.locator('[data-dialog]').click();
  const first = await search('Carbontracker');
  expect(first).toBeGreaterThan(50_000);
  expect(first).toBeLessThanOrEqual(110_000);
  expect(await search('energy')).toBeLessThanOrEqual(20_000);
});

test('the interface of the search weighs at most 5 kB', () => {
  const folder = join(inject('site'), '_astro');
  const bundles = readdirSync(folder).filter((file) => /^(dialog|page)-/.test(file));
  expect(bundles).toHaveLength(2);
  for (const file of bundles) {
    expect(brotliCompressSync(readFileSync(join(folder, file))).length).toBeLessThanOrEqual(5_000);
  }
});
