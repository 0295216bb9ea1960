/** The key / can be switched off (WCAG 2.1.4), and the site keeps that choice and nothing else. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { SEARCH_KEY } from '../../lib/site/storage-keys.ts';
import { openPage, visit } from './browser.ts';

const choice = (page: Page) => page.getByLabel('The key / opens the search');
const go = (page: Page, path: string) => page.goto(new URL(path, page.url()).href);
const stored = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries([...Object.entries(localStorage), ...Object.entries(sessionStorage)]),
  );

/** Presses the key away from any field, and tells whether the site took it. */
async function isKeyTaken(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    delete document.body.dataset['taken'];
    const note = (event: Event) => (document.body.dataset['taken'] = String(event.defaultPrevented));
    addEventListener('keydown', note, { once: true });
  });
  await page.keyboard.press('/');
  return (await page.locator('body').getAttribute('data-taken')) === 'true';
}

async function openDialog(page: Page) {
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open]').waitFor();
}

test('the key is switched off in the dialog, for all pages, and on again', async () => {
  const { page, problems } = await visit('/team/', {});
  expect(await isKeyTaken(page)).toBe(true);
  await page.locator('dialog[open]').waitFor();
  expect(await stored(page)).toEqual({});
  await choice(page).uncheck();
  expect(await stored(page)).toEqual({ [SEARCH_KEY]: 'off' });
  await page.keyboard.press('Escape');
  expect(await isKeyTaken(page)).toBe(false);

  await go(page, '/project/');
  expect(await isKeyTaken(page)).toBe(false);
  await openDialog(page);
  expect(await choice(page).isChecked()).toBe(false);
  await choice(page).check();
  expect(await stored(page)).toEqual({});

  await go(page, '/team/');
  expect(await isKeyTaken(page)).toBe(true);
  expect(problems).toEqual([]);
});

test('the search page has the same choice, at its place from the start', async () => {
  const { page, problems } = await visit('/search/', {});
  expect(await isKeyTaken(page)).toBe(true);
  expect(await page.locator('main input[name=q]').evaluate((field) => field.matches(':focus'))).toBe(true);
  await choice(page).uncheck();
  expect(await isKeyTaken(page)).toBe(false);
  await page.reload();
  expect(await choice(page).isChecked()).toBe(false);
  expect(await isKeyTaken(page)).toBe(false);
  await page.keyboard.press('Control+k');
  expect(await page.locator('main input[name=q]').evaluate((field) => field.matches(':focus'))).toBe(true);
  await choice(page).check();
  expect(await isKeyTaken(page)).toBe(true);
  expect(problems).toEqual([]);
});

test('a choice in another tab is shown here too', async () => {
  const { page } = await visit('/search/', {});
  const other = await page.context().newPage();
  await other.goto(page.url());
  await choice(other).uncheck();
  await page.waitForFunction(() => document.querySelector('.search-key input:not(:checked)'));
});

test.each(['/team/', '/search/'])(
  'where storage is blocked, %s keeps the choice while it is open',
  async (path) => {
    const page = await openPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      }),
    );
    await page.goto(inject('address') + path);
    expect(await isKeyTaken(page)).toBe(true);
    await choice(page).uncheck();
    await page.keyboard.press('Escape');
    expect(await isKeyTaken(page)).toBe(false);
    expect(problems).toEqual([]);
  },
);

test('nothing else of the search stores anything', async () => {
  const { page } = await visit('/search/?q=energy', {});
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.getByLabel('Kind').selectOption('publication');
  await page.waitForURL('**/search/?q=energy&kind=publication');
  await go(page, '/team/');
  await openDialog(page);
  await page.getByRole('combobox').fill('energy');
  await page.getByRole('option').first().waitFor();
  expect(await stored(page)).toEqual({});
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(async () => [await caches.keys(), await indexedDB.databases()])).toEqual([
    [],
    [],
  ]);
});
