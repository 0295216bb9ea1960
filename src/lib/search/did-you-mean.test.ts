import { expect, test } from 'vitest';
import { createSuggest, isFound, isNear, matchesKeyword } from './did-you-mean.ts';

const suggest = createSuggest([
  'Igel',
  'Wenshøj',
  'Schön',
  'Carbontracker',
  'footprint',
  'resource',
  'efficient',
  'Copenhagen',
]);

test.each([
  ['igle', 'Igel'],
  ['Copenhagn', 'Copenhagen'],
  ['footprnt', 'footprint'],
  ['carbontrakcer', 'Carbontracker'],
  ['Wenshoj', 'Wenshøj'],
  ['schoen', 'Schön'],
  ['resource eficient', 'resource efficient'],
])('“%s” means “%s”', (asked, meant) => expect(suggest(asked)).toBe(meant));

test.each(['igel', 'IGEL', 'carbon', 'foot', '2210.06015', 'zzzzqqqq', 'the', '', '😀'])(
  '“%s” is left as it is',
  (asked) => expect(suggest(asked)).toBeUndefined(),
);

test.each([
  ['deadlines', ['Deadline'], true],
  ['training', ['trained'], true],
  ['footprints', ['footprint'], true],
  ['Carbontraker', ['Carbontracker'], false],
  ['carbontrakcer', ['carbon'], false],
  ['resource eficient', ['resource'], false],
  ['Wenshoj', ['Wenshøj'], true],
])('“%s” is found in %j: %s', (asked, found, expected) => expect(isFound(asked, found)).toBe(expected));

test.each([
  ['ansogningsfrist', ['answer'], false],
  ['zzzzqqqq', ['zone'], false],
  ['measuring', ['measured'], true],
  ['data-driven', ['data'], true],
  ['Igel', ['Igel'], true],
  ['ørsteds', ['Oersteds'], true],
])('“%s” is near %j: %s', (asked, found, expected) => expect(isNear(asked, found)).toBe(expected));

test.each([
  ['phd jobs', true],
  ['vacanc', true],
  ['jo', false],
  ['position paper', false],
  ['', false],
])('“%s” asks for a call: %s', (query, expected) =>
  expect(matchesKeyword(query, ['job', 'PhD', 'vacancy'])).toBe(expected),
);
