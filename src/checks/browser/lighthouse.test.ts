/** Lighthouse on five kinds of page. All kinds, and the paint in milliseconds, are in `slow/lighthouse.test.ts`. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Judge, openLighthouse } from '../lighthouse.ts';

let lighthouse: Judge;
beforeAll(async () => void (lighthouse = await openLighthouse(inject('address'))));
afterAll(() => lighthouse.close());

const full = { performance: 100, accessibility: 100, bestPractices: 100, seo: 100, cls: 0 };

// Nothing runs beside this file (vitest.config.ts). What else the machine does makes a page slower and never
// faster, so another look is fair.
test.each([
  '/',
  '/calls/postdoc-sustainable-machine-learning/',
  '/team/raghavendra-selvan/',
  '/results/publications/bakhtiarifard2024ecnas/',
  '/news/ec-nas-in-the-press/',
])('%s has full marks on a phone with slow 4G', { retry: 2 }, async (path) => {
  const marks = await lighthouse.judge(path);
  expect(marks, JSON.stringify(marks)).toMatchObject(full);
});
