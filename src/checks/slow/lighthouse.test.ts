/**
 * Lighthouse on a page of every kind: full marks but for speed, which depends on the machine and is measured by
 * `npm run bench -- paint`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { samplePages } from '../browser/sample-pages.ts';
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
const pages = samplePages.filter((page) => page !== '/404.html');

/** Pages that search engines are asked to leave out are no fault. */
function skippedFor(page: string): string[] {
  const html = readFileSync(join(inject('site'), page.replace(/\/$/, '/index.html')), 'utf8');
  return html.includes('content="noindex"') ? ['is-crawlable'] : [];
}

test('there are pages', () => expect(pages.length).toBeGreaterThan(20));

test.each(pages)('%s', async (page) => {
  const url = inject('address') + page;
  const result = await phone.look(url, { ...atOnce, onlyCategories, skipAudits: skippedFor(page) });
  expect(faultsOf(result)).toEqual([]);
  expect(scoresOf(result)).toEqual({ accessibility: 1, 'best-practices': 1, seo: 1 });
});
