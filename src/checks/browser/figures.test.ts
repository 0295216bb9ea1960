/** The question below the opening picture, by keyboard, by touch and without a script. */
import { expect, test } from 'vitest';
import { sayThrift } from '../../lib/figures/thrift.ts';
import { front } from '../networks.ts';
import { visit } from './browser.ts';

test('keys move the line, and the sentence is that of the build', async () => {
  const { page, problems } = await visit('/');
  const question = page.getByLabel('How much of the score would you give up?');
  const line = page.locator('[data-chosen] line');
  const answer = page.locator('output');
  expect(await answer.innerText()).toBe(sayThrift(front, 1));
  const before = Number.parseFloat((await line.getAttribute('y1')) ?? '');
  for (let step = 0; step < 15; step++) await question.press('ArrowRight');
  expect(await answer.innerText()).toBe(sayThrift(front, 2.5));
  expect(await question.getAttribute('aria-valuetext')).toBe('2.5 points');
  expect(Number.parseFloat((await line.getAttribute('y1')) ?? '')).toBeGreaterThan(before);
  await question.press('Home');
  expect(await answer.innerText()).toBe(sayThrift(front, 0));
  expect(problems).toEqual([]);
});

test('a finger at the end of the scale gives up the most', async () => {
  const phone = { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true };
  const { page } = await visit('/', phone);
  const question = page.getByLabel('How much of the score would you give up?');
  await question.scrollIntoViewIfNeeded();
  const box = await question.boundingBox();
  await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) - 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  const most = Number(await question.getAttribute('max'));
  expect(await page.locator('output').innerText()).toBe(sayThrift(front, most));
});

test('without a script the answers for none, one and two points stand there', async () => {
  const { page } = await visit('/', { javaScriptEnabled: false });
  const main = await page.locator('main').innerText();
  for (const points of [0, 1, 2]) expect(main).toContain(sayThrift(front, points));
  expect(await page.locator('#thrift').isVisible()).toBe(false);
});
