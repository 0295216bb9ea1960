/** With the Tab key alone through each kind of page: every stop is reached, in order, seen and not covered. */
import { expect, test } from 'vitest';
import { sharePage } from './browser.ts';
import { views } from './sample-pages.ts';

const open = sharePage({ viewport: { width: 1280, height: 720 } });

/** Runs in the page: numbers everything that the Tab key should reach, notes each stop, and gives how many there are. */
function watchStops(): number {
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input:enabled, select, summary, [tabindex="0"]',
    ),
  ].filter((part) => part.checkVisibility() && part.tabIndex >= 0);
  stops.forEach((part, index) => (part.dataset['stop'] = String(index)));

  /** The number of the stop that has the focus, and what is wrong with how it is shown. */
  const checkFocus = (): string => {
    const part = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    const box = [...part.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    // The middle of what is in view of it: a long table is taller than the window.
    const middle = (from: number, to: number, end: number) => (Math.max(from, 0) + Math.min(to, end)) / 2;
    const x = box && middle(box.left, box.right, innerWidth);
    const y = box && middle(box.top, box.bottom, innerHeight);
    const top = x && y && document.elementFromPoint(x, y);
    return [
      part.dataset['stop'] ?? part.tagName,
      outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? 'no outline' : '',
      top && (part.contains(top) || top.contains(part)) ? '' : 'covered or out of sight',
    ]
      .filter(Boolean)
      .join(' ');
  };
  window.seen = [];
  addEventListener('keyup', () => window.seen.push(checkFocus()));
  return stops.length;
}

declare global {
  interface Window {
    /** What was found at each stop of the Tab key. */
    seen: string[];
  }
}

test.each(views)('$name', async (view) => {
  const page = await open(view);
  const address = page.url();
  const stops = await page.evaluate(watchStops);
  expect(stops).toBeGreaterThan(10);
  for (let stop = 0; stop < stops; stop += 1) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => window.seen)).toEqual(
    Array.from({ length: stops }, (_, stop) => String(stop)),
  );
  expect(page.url()).toBe(address);
});
