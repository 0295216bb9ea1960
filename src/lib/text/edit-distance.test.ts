import { expect, test } from 'vitest';
import { editDistance, findNearest } from './edit-distance.ts';

test.each([
  ['igel', 'igel', 0],
  ['igle', 'igel', 1],
  ['sumary', 'summary', 1],
  ['', 'abc', 3],
  ['abc', '', 3],
])('from "%s" to "%s" it is %i steps', (a, b, steps) => expect(editDistance(a, b)).toBe(steps));

test('the nearest candidate is found, and nothing when none is near', () => {
  const ids = ['raghavendra-selvan', 'christian-igel'];
  expect(findNearest('r-selvan', ids)).toBeUndefined();
  expect(findNearest('raghavendra-selvn', ids)).toBe('raghavendra-selvan');
  expect(findNearest('xyz', ids)).toBeUndefined();
});
