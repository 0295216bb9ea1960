/**
 * Accessibility, as far as tools can tell: axe-core on every page, and on each
 * kind of page in its widths and colours and without the site's scripts; at the
 * width that 400 % of zoom leaves; with wide text and with large text.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../build/output/site-reader.ts';
import { findViolations } from './axe.ts';
import { openBrowser } from './browser.ts';
import { type View, views } from './sample-pages.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
});
afterAll(() => browser.close());

/** Opens a page with the clock of the browser at its instant. */
async function open({ site, path, now }: View, tab = page): Promise<void> {
  await tab.clock.setFixedTime(now);
  await tab.goto(inject(site) + path, { waitUntil: 'load' });
}

test('axe finds nothing on any page', { timeout: 300_000 }, async () => {
  const paths = listFiles(inject('site'))
    .filter((file) => file.endsWith('.html') && file !== 'was/index.html')
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
  expect(paths.length).toBeGreaterThan(80);
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(inject('address') + path, { waitUntil: 'load' });
    found.push(...(await findViolations(page)).map((violation) => `${path} ${violation}`));
  }
  expect(found).toEqual([]);
});

/** Spaces that readers may set: https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

const colours = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

describe.each(views)('$name', (view) => {
  test('axe finds nothing at 320, 768 and 1280 px in light, dark and forced colours', async () => {
    await open(view);
    const found: string[] = [];
    for (const colour of colours) {
      await page.emulateMedia(colour);
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        found.push(...(await findViolations(page)).map((violation) => `${width} ${violation}`));
      }
    }
    expect(found).toEqual([]);
  });

  test('axe finds nothing when the scripts of the site are blocked', async () => {
    const context = await browser.newContext();
    await context.route('**/*.js', (route) => route.abort());
    const tab = await context.newPage();
    await open(view, tab);
    expect(await findViolations(tab)).toEqual([]);
    await context.close();
  });

  test('wide text, large text and 400 % of zoom lose nothing and scroll one way only', async () => {
    await page.emulateMedia(colours[0]);
    await open(view);
    const session = await page.context().newCDPSession(page);
    for (const { width, size = 16, rule = '' } of [
      { width: 320 },
      { width: 320, rule: SPACING },
      { width: 1280, size: 32 },
      { width: 640, size: 32 },
    ]) {
      await session.send('Page.setFontSizes', { fontSizes: { standard: size } });
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(findOverflow, rule), `${width} px, text of ${size} px, ${rule}`).toEqual([]);
    }
    await session.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
  });
});

/** Runs in the page: what is wider than the window, or cut off by its own box, under a rule. */
function findOverflow(rule: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets = [sheet];
  const isCut = (part: Element) =>
    !part.matches('svg *, input, .visually-hidden') &&
    ['hidden', 'clip'].includes(getComputedStyle(part).overflowX) &&
    part.scrollWidth > part.clientWidth + 1;
  const cut = [...document.querySelectorAll('body *')]
    .filter(isCut)
    .map((part) => part.outerHTML.slice(0, 120));
  const { scrollWidth } = document.documentElement;
  return scrollWidth > innerWidth ? [`The page is ${scrollWidth} px wide.`, ...cut] : cut;
}
