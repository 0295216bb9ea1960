/**
 * What one points at is large enough for a finger: 44 pixels by 44, as WCAG 2.5.5
 * asks. That it is far enough apart for a mouse (2.5.8) is a rule of axe.
 * https://www.w3.org/TR/WCAG22/#target-size-enhanced
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { NOW } from '../sites.ts';
import { sharePage } from './browser.ts';
import { type View, views } from './sample-pages.ts';

const open = sharePage({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true });

/** Runs in the page: the targets that are too small and that no exception of 2.5.5 covers. */
function findSmallTargets(): string[] {
  const SELECTOR = 'a[href], button, input:enabled, select, summary';
  const targets = [...document.querySelectorAll<HTMLElement>(SELECTOR)].filter((part) =>
    part.checkVisibility({ visibilityProperty: true }),
  );
  if (targets.length === 0) return ['There is nothing to point at.'];
  const blockOf = (node: Node): Element | null => {
    const parent = node.parentElement;
    return parent && getComputedStyle(parent).display === 'inline' ? blockOf(parent) : parent;
  };

  /** Whether a finger hits it, or its label, in a square of 44 pixels that nothing else covers. */
  const isLarge = (target: HTMLElement) => {
    target.focus({ preventScroll: true });
    return [target, ...((target as HTMLInputElement).labels ?? [])].some((part) => {
      part.scrollIntoView({ block: 'center' });
      const [line] = [...part.getClientRects()].sort((a, b) => b.width - a.width);
      if (!line) return false;
      const [middle, centre] = [line.left + line.width / 2, line.top + line.height / 2];
      return [-21.9, 21.9].every((x) =>
        [-21.9, 21.9].every((y) => part.contains(document.elementFromPoint(middle + x, centre + y))),
      );
    });
  };

  /** Inline: words or commas stand beside it in the same block, so that the line decides how high it is. */
  const isInText = (target: HTMLElement) => {
    const block = blockOf(target);
    if (!block || getComputedStyle(target).display !== 'inline') return false;
    const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let word = words.nextNode(); word; word = words.nextNode()) {
      if (
        /[\p{L}\d,]/u.test(word.nodeValue ?? '') &&
        !word.parentElement?.closest(SELECTOR) &&
        blockOf(word) === block
      )
        return true;
    }
    return false;
  };

  const addressOf = (target: HTMLElement) => (target instanceof HTMLAnchorElement ? target.href : undefined);
  const small = targets.filter((target) => !isInText(target) && !isLarge(target));
  /** Equivalent: a large link on the page leads to the same address. */
  const equivalents = new Set(
    targets.filter((target) => !small.includes(target) && isLarge(target)).map(addressOf),
  );
  return small
    .filter((target) => !equivalents.has(addressOf(target) ?? ''))
    .map((target) => {
      const { width, height } = target.getBoundingClientRect();
      return `${Math.round(width)} × ${Math.round(height)}: ${target.outerHTML.slice(0, 140)}`;
    });
}

/** Runs in the page: makes every word a fifth narrower. */
function squeezeLetters(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { letter-spacing: -0.1em !important }');
  document.adoptedStyleSheets = [sheet];
}

/** Opens a page of one of the sites as a phone would. */
async function openOnPhone(view: Omit<View, 'name'>): Promise<Page> {
  const page = await open(view);
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  // The size comes from the style, whatever font a reader has: letters set closer stand for a narrower one.
  await page.evaluate(squeezeLetters);
  return page;
}

test.each(views)('$name', async (view) => {
  const page = await openOnPhone(view);
  await page
    .locator('details')
    .evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')));
  expect(await page.evaluate(findSmallTargets)).toEqual([]);
});

test('what the search has found', async () => {
  const page = await openOnPhone({ site: 'address', path: '/search/?q=energy', now: NOW });
  await page.locator('[data-search-results] li').first().waitFor();
  expect(await page.evaluate(findSmallTargets)).toEqual([]);
});
