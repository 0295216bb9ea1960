/** The page for writing for everybody: what it fetches, without scripts, below a base path, and with forced colours. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visit } from './browser.ts';
import { answer, goTo, pressTool, startWriting } from './desk.ts';

test('it fetches 235 kB of script at most when somebody begins, and formulas with the first of them', async () => {
  const weigh = (name: RegExp) => {
    const files = readdirSync(join(inject('site'), '_astro')).filter((file) => name.test(file));
    return files.reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(inject('site'), '_astro', file)), { level: 9 }).length,
      0,
    );
  };
  expect(weigh(/^app-.*\.js$/)).toBeGreaterThan(100_000);
  expect(weigh(/^(app|StartWriting)[-.].*\.js$/)).toBeLessThan(235_000);
  expect(weigh(/^set-maths-.*\.js$/)).toBeLessThan(65_000);
  const fetched: string[] = [];
  const { page } = await visit('/write/', {});
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname !== '/favicon.svg') fetched.push(pathname.replace(/(app|set-maths)-[\w-]+\.js$/, '$1'));
  });
  await page.getByRole('button', { name: 'Start writing' }).click();
  await page.locator('#write-title').waitFor();
  expect(fetched).toEqual(['/_astro/app', '/write/known.json']);
  await page.locator('.cm-content').click();
  await page.keyboard.type('$x$');
  await page.locator('.preview math').waitFor();
  expect(fetched).toEqual(['/_astro/app', '/write/known.json', '/_astro/set-maths']);
});

test('below a base path it knows the same', async () => {
  const { page } = await startWriting(undefined, inject('fullAddress'));
  await pressTool(page, 'Person');
  await answer(page, { who: 'Christian Igel' });
  const link = page.locator('.preview').getByRole('link', { name: 'Christian Igel' });
  const { pathname } = new URL(`${inject('fullAddress')}/team/christian-igel/`);
  expect(await link.getAttribute('href')).toBe(pathname);
});

test('without scripts it says what to do instead, and offers no button that does nothing', async () => {
  const { page } = await visit('/write/', { javaScriptEnabled: false });
  expect(await page.locator('noscript').textContent()).toContain(
    'Writing here needs JavaScript, which is off.',
  );
  expect(await page.getByRole('button', { name: 'Start writing' }).isVisible()).toBe(false);
});

/** Whether something looks other after an act than before. */
async function changes(part: Locator, act: () => Promise<unknown>): Promise<boolean> {
  const before = await part.screenshot();
  await act();
  return !before.equals(await part.screenshot());
}

test('with forced colours the focus, what is chosen and what is wrong are seen', async () => {
  const { page } = await startWriting({
    forcedColors: 'active',
    viewport: { width: 1440, height: 900 },
  });
  const part = (selector: string) => page.locator(selector);
  expect(await changes(part('.field:has(#write-title)'), () => page.keyboard.press('Tab'))).toBe(true);
  await goTo(page, '.cm-content');
  await page.keyboard.type('We found p <0.05 here.');
  await part('.cm-lintRange-error').waitFor();
  const [line, colour] = await part('.cm-lintRange-error').evaluate((mark) => {
    const { textDecorationLine, textDecorationColor } = getComputedStyle(mark);
    return [textDecorationLine, textDecorationColor];
  });
  expect(line).toBe('underline');
  expect(colour).not.toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  const text = part('.write-editor');
  expect(await changes(text, () => page.keyboard.press('Shift+Home'))).toBe(true);
  await page.keyboard.press('End');
  await page.keyboard.type('\n\n<Per');
  await part('.cm-tooltip-autocomplete li[aria-selected]').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.type('son who="');
  const first = part('.cm-tooltip-autocomplete li').first();
  await first.waitFor();
  expect(await changes(first, () => page.keyboard.press('ArrowDown'))).toBe(true);
  await page.keyboard.press('Escape');
  await goTo(page, '.write-menu button', 'Shift+Tab');
  expect(await changes(part('.write-menu'), () => page.keyboard.press('ArrowRight'))).toBe(true);
});
