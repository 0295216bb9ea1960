import { describe, expect, test } from 'vitest';
import { firstDay, formatWhen, isOver } from './event-times.ts';

const starts = '2027-03-01T09:00:00+01:00';
const zone = 'Europe/Copenhagen';

describe('it takes place', () => {
  test.each([
    [{ days: ['2022-12-08'] }, '8 December 2022'],
    [{ days: ['2022-12-08', '2022-12-09'] }, '8\u2009–\u20099 December 2022'],
    [{ days: ['2023-02-28', '2023-03-02'] }, '28 February\u2009–\u20092 March 2023'],
    [{ starts, zone }, '1 March 2027 at 09:00, Copenhagen time (08:00 UTC)'],
    [
      { starts, zone, ends: '2027-03-01T17:00:00+01:00' },
      '1 March 2027 at 09:00, Copenhagen time (08:00 UTC), until 17:00',
    ],
  ])('%o', (times, words) => expect(formatWhen(times)).toBe(words));
});

test.each([
  [{ starts, zone, ends: '2027-03-01T17:00:00+01:00' }, '2027-03-01T15:59:59Z', false],
  [{ starts, zone, ends: '2027-03-01T17:00:00+01:00' }, '2027-03-01T16:00:00Z', true],
  [{ starts, zone }, '2027-03-01T12:00:00Z', false],
  [{ starts, zone }, '2027-03-02T08:00:00Z', true],
  [{ days: ['2027-03-01', '2027-03-02'] }, '2027-03-02T23:59:00Z', false],
  [{ days: ['2027-03-01', '2027-03-02'] }, '2027-03-03T00:00:00Z', true],
])('%o at %s is over: %s', (times, now, over) => expect(isOver(times, new Date(now))).toBe(over));

test('the first day is that of the place', () => {
  expect(firstDay({ starts: '2027-03-01T00:30:00+01:00', zone })).toBe('2027-03-01');
});
