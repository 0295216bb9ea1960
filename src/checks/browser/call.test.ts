/** The state of a call in a browser whose clock and zone we choose, on a site with two open calls. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage, sharePage } from './browser.ts';

const CLOSING = Date.parse('2027-03-01T23:00:00Z');
/** Zones of readers, with what they are told of the deadline in their own time. */
const zones = [
  ['Pacific/Honolulu', 'In your time zone: 1 March 2027 at 12:59'],
  ['Europe/Copenhagen', ''],
  ['Asia/Kathmandu', 'In your time zone: 2 March 2027 at 04:44'],
  ['Pacific/Kiritimati', 'In your time zone: 2 March 2027 at 12:59'],
] as const;
const OPEN_CALL = '/calls/example-open-call/';

const address = inject('fullAddress');

/** Gives a page in a zone, whose clock stands still at an instant. */
function sharePageIn(timezoneId: string) {
  const open = sharePage({ timezoneId });
  return (instant: number, path: string) => open({ site: 'fullAddress', path, now: instant });
}
const openInCopenhagen = sharePageIn('Europe/Copenhagen');

const words = (page: Page) => page.locator('main [data-said]').allInnerTexts();

describe.each(zones)('in %s', (zone, deadline) => {
  const open = sharePageIn(zone);
  test.each([-1, 0, 400 * 86_400])('%i seconds from the closing instant', async (seconds) => {
    const page = await open(CLOSING + seconds * 1000, '/calls/');
    const [noon, late] = (await words(page)).slice(0, 2);
    for (const said of [noon, late]) {
      if (seconds < 0) expect(said).toMatch(/^(Open|Check with the employer)/);
      else expect(said).toBe('Closed on 1 March 2027');
    }
    expect(await page.locator('[data-call-line]:visible').count()).toBe(seconds < 0 ? 2 : 0);
    await page.goto(address + OPEN_CALL);
    expect(await page.locator('[data-apply]:visible').count()).toBe(seconds < 0 ? 1 : 0);
  });

  test('the deadline in the reader’s own time', async () => {
    const page = await open(CLOSING - 86_400_000, OPEN_CALL);
    expect(await page.locator('main [data-local]').first().textContent()).toBe(deadline);
  });
});

test('it says how long there is', async () => {
  const said = async (instant: string) =>
    (await words(await openInCopenhagen(Date.parse(instant), OPEN_CALL)))[0];
  expect(await said('2027-02-01T12:00:00Z')).toBe('Open, 28 days left');
  expect(await said('2027-02-28T12:00:00Z')).toBe('Open, closes tomorrow at 23:59, Copenhagen time');
  expect(await said('2027-03-01T12:00:00Z')).toBe('Open, closes today at 23:59, Copenhagen time');
});

test.each([
  ['half a minute', 30_000],
  ['40 days, longer than a timer holds', 40 * 86_400_000],
])('a page left open closes by itself after %s', async (_, wait) => {
  const page = await openPage();
  await page.clock.install({ time: CLOSING - wait });
  await page.goto(address + OPEN_CALL);
  expect((await words(page))[0]).toMatch(/^Open/);
  await page.clock.fastForward(wait + 2_000);
  expect((await words(page))[0]).toBe('Closed on 1 March 2027');
  expect(await page.locator('[data-apply]:visible, [data-call-line]:visible').count()).toBe(0);
});

test.each(['pageshow', 'visibilitychange'])(
  'a page that comes back (%s) tells the state again',
  async (event) => {
    const page = await openInCopenhagen(CLOSING - 60_000, OPEN_CALL);
    await page.clock.setFixedTime(CLOSING);
    await page.evaluate(
      (name) => (name === 'pageshow' ? window : document).dispatchEvent(new Event(name)),
      event,
    );
    expect((await words(page))[0]).toBe('Closed on 1 March 2027');
  },
);

test('a page built 400 days ago says closed when it is, and never open', async () => {
  const page = await openInCopenhagen(CLOSING - 60_000, OPEN_CALL);
  await page.evaluate(() => {
    for (const call of document.querySelectorAll<HTMLElement>('[data-built]'))
      call.dataset['built'] = '2026-01-25';
    window.dispatchEvent(new Event('pageshow'));
  });
  expect((await words(page))[0]).toBe('Check with the employer, as this page is more than 90 days old');
  await page.clock.setFixedTime(CLOSING);
  await page.evaluate(() => window.dispatchEvent(new Event('pageshow')));
  expect((await words(page))[0]).toBe('Closed on 1 March 2027');
});

test('without a script the deadline stands in words, nothing else is claimed, and documents can be ticked', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(address + OPEN_CALL);
  expect(await page.locator('[data-call-state]').first().innerText()).toBe(
    'Apply by 1 March 2027 at 23:59, Copenhagen time (22:59 UTC)',
  );
  expect(await page.locator('[data-documents] li').count()).toBe(3);
  await page.getByLabel('Curriculum vitae').check();
  expect(await page.locator('input:checked').count()).toBe(1);
});

test('documents can be ticked, and nothing of it is stored or announced', async () => {
  const page = await openInCopenhagen(CLOSING - 60_000, OPEN_CALL);
  await page.getByLabel('Curriculum vitae').check();
  expect(await page.locator('input:checked').count()).toBe(1);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await page.locator('[aria-live], [role=status], [role=alert]').count()).toBe(0);
});

test('on paper every document has a box to tick', async () => {
  const page = await openInCopenhagen(CLOSING - 60_000, `${OPEN_CALL}checklist/`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-documents] input:visible').count()).toBe(3);
  await page.emulateMedia({ media: null });
});

test.each([OPEN_CALL, `${OPEN_CALL}checklist/`])('%s prints on A4', async (path) => {
  const page = await openInCopenhagen(CLOSING - 60_000, path);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThanOrEqual(path.endsWith('checklist/') ? 1 : 4);
});
