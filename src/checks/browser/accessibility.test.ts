/**
 * Accessibility of each kind of page, as far as tools can tell: axe-core in dark colours, in forced ones and without
 * the site's scripts; at the width that 400 % of zoom leaves; with wide text and with large text. What axe and
 * another engine find on all pages on a phone in light is in `slow/every-page.test.ts`.
 */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findViolations } from './axe.ts';
import { openBrowser } from './browser.ts';
import { allViews, type View, views } from './sample-pages.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** Opens a page with the clock of the browser at its instant. */
async function open(
  { site, path, now }: View,
  options: BrowserContextOptions,
  scripts = true,
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  if (!scripts) await page.route('**/*.js', (route) => route.abort());
  await page.clock.setFixedTime(now);
  await page.goto(inject(site) + path, { waitUntil: 'load' });
  return page;
}

test.each(views)('axe finds nothing on a desk in dark: $name', async (view) => {
  const page = await open(view, { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' });
  expect(await findViolations(page)).toEqual([]);
  await page.context().close();
});

/** What a page without its scripts looks like differs where a script has much to do. */
const scripted = views.filter(({ path }) => /^\/($|calls\/|results\/$|search\/|write\/)/.test(path));

test('there are pages with much script', () => expect(scripted.length).toBeGreaterThan(7));

test.each(scripted)(
  'axe finds nothing in forced colours, when the scripts are blocked: $name',
  async (view) => {
    const options = { viewport: { width: 768, height: 800 }, forcedColors: 'active' } as const;
    const page = await open(view, options, false);
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
  },
);

/** Spaces that readers may set: https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

test.each(allViews)(
  '$name: wide text, large text and 400 % of zoom lose nothing and scroll one way only',
  async (view) => {
    const page = await open(view, {});
    const session = await page.context().newCDPSession(page);
    for (const { width, size = 16, rule = '' } of [
      { width: 320 },
      { width: 320, rule: SPACING },
      { width: 640, size: 32 },
      { width: 1280, size: 32 },
      { width: 1440 },
    ]) {
      await session.send('Page.setFontSizes', { fontSizes: { standard: size } });
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(findOverflow, rule), `${width} px, text of ${size} px, ${rule}`).toEqual([]);
    }
    await page.context().close();
  },
);

/** Runs in the page: what is wider than the window, or cut off by its own box, under a rule. */
function findOverflow(rule: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets = [sheet];
  const isCut = (part: Element) =>
    !part.matches('svg *, input') &&
    ['hidden', 'clip'].includes(getComputedStyle(part).overflowX) &&
    part.scrollWidth > part.clientWidth + 1;
  const cut = [...document.querySelectorAll('body *')]
    .filter(isCut)
    .map((part) => part.outerHTML.slice(0, 120));
  const { scrollWidth } = document.documentElement;
  return scrollWidth > innerWidth ? [`The page is ${scrollWidth} px wide.`, ...cut] : cut;
}
