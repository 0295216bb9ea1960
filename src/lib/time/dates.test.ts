import { describe, expect, test } from 'vitest';
import { dayIn, formatDay, formatInstant, formatSpan, formatZone, hasBegun, isPast } from './dates.ts';

describe('a day is printed as exactly as it is known', () => {
  test.each([
    ['2024-04-03', '3 April 2024'],
    ['2024-04', 'April 2024'],
    ['2024', '2024'],
  ])('%s', (day, words) => expect(formatDay(day)).toBe(words));
});

test.each([
  ['2023-02', '2024-01', 'February 2023 to January 2024'],
  ['2025-07', undefined, 'since July 2025'],
  [undefined, '2025-05', 'until May 2025'],
  [undefined, undefined, ''],
])('the span from %s to %s', (from, until, words) => expect(formatSpan(from, until)).toBe(words));

test('an instant is printed in its zone with UTC beside it', () => {
  expect(formatInstant(new Date('2022-09-15T23:59:00+02:00'), 'Europe/Copenhagen')).toBe(
    '15 September 2022 at 23:59, Copenhagen time (21:59 UTC)',
  );
});

test('where UTC has another day, it is named', () => {
  expect(formatInstant(new Date('2022-09-15T23:59:00-10:00'), 'Pacific/Honolulu')).toBe(
    '15 September 2022 at 23:59, Honolulu time (16 September 2022, 09:59 UTC)',
  );
});

test('a zone is called after its place', () => {
  expect(formatZone('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
});

test('a day depends on the zone', () => {
  const instant = new Date('2022-12-31T23:30:00Z');
  expect(dayIn('UTC', instant)).toBe('2022-12-31');
  expect(dayIn('Europe/Copenhagen', instant)).toBe('2023-01-01');
});

test('a month is over when the next one begins', () => {
  expect(isPast('2025-05', new Date('2025-05-31T23:59:59Z'))).toBe(false);
  expect(isPast('2025-05', new Date('2025-06-01T00:00:00Z'))).toBe(true);
});

test('a day has begun at its midnight', () => {
  expect(hasBegun('2024-04-03', new Date('2024-04-02T23:59:59Z'))).toBe(false);
  expect(hasBegun('2024-04-03', new Date('2024-04-03T00:00:00Z'))).toBe(true);
});
