/**
 * Lighthouse on a page of every layout and of everything with scripts of its own: full marks but for speed, which
 * depends on the machine and is measured by `npm run bench -- paint`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { faultsOf, openPhone, type Phone, scoresOf } from '../lighthouse.ts';

let phone: Phone;
beforeAll(async () => void (phone = await openPhone()));
afterAll(() => phone.close());

/** Nothing that is asked for here needs the page to come to rest. */
const atOnce = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
};
const onlyCategories = ['accessibility', 'best-practices', 'seo'];
/** The pages of a layout differ in their words; axe-core, which gives the marks for accessibility, sees them all. */
const pages = [
  '/',
  '/calls/postdoc-sustainable-machine-learning/',
  '/team/raghavendra-selvan/',
  '/results/',
  '/results/publications/bakhtiarifard2024ecnas/',
  '/news/ec-nas-in-the-press/',
  '/write/',
  '/search/',
  '/about/footprint/',
  '/da/tilgaengelighed/',
];

/** Pages that search engines are asked to leave out are no fault. */
function skippedFor(page: string): string[] {
  const html = readFileSync(join(inject('site'), page.replace(/\/$/, '/index.html')), 'utf8');
  return html.includes('content="noindex"') ? ['is-crawlable'] : [];
}

test.each(pages)('%s', async (page) => {
  const url = inject('address') + page;
  const result = await phone.look(url, { ...atOnce, onlyCategories, skipAudits: skippedFor(page) });
  expect(faultsOf(result)).toEqual([]);
  expect(scoresOf(result)).toEqual({ accessibility: 1, 'best-practices': 1, seo: 1 });
});
