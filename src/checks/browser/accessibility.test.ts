/**
 * Accessibility of each kind of page, as far as tools can tell: axe-core in dark colours; the width that 400 % of zoom
 * leaves; wide text and large text. What axe and another engine find on all pages on a phone in light is in
 * `slow/every-page.test.ts`, what axe finds without scripts in `slow/forced-colours.test.ts`.
 */
import { describe, expect, test } from 'vitest';
import { bringAxe, findViolations } from './axe.ts';
import { sharePage } from './browser.ts';
import { allViews, views } from './sample-pages.ts';

describe('on a desk in dark', () => {
  const open = sharePage({ viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }, bringAxe);
  test.each(views)('axe finds nothing: $name', async (view) => {
    expect(await findViolations(await open(view))).toEqual([]);
  });
});

/** Spaces that readers may set: https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

const openAnywhere = sharePage({});
test.each(allViews)(
  '$name: wide text, large text and 400 % of zoom lose nothing and scroll one way only',
  async (view) => {
    const page = await openAnywhere(view);
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
