import { expect, test } from 'vitest';
import { formatInstant, formatZone } from './dates.ts';
import { instantsAt, properZone } from './zones.ts';

test.each([
  ['europe/copenhagen', 'Europe/Copenhagen', 'Copenhagen'],
  ['Asia/Kolkata', 'Asia/Kolkata', 'Kolkata'],
  ['asia/calcutta', 'Asia/Kolkata', 'Kolkata'],
  ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires', 'Buenos Aires'],
  ['EUROPE/KIEV', 'Europe/Kyiv', 'Kyiv'],
  ['US/Eastern', 'America/New_York', 'New York'],
  ['africa/dar_es_salaam', 'Africa/Dar_es_Salaam', 'Dar es Salaam'],
  ['aoe', 'Etc/GMT+12', 'AoE'],
  ['Anywhere on Earth', 'Etc/GMT+12', 'AoE'],
  ['utc', 'UTC', 'UTC'],
  ['UTC-12', 'Etc/GMT+12', 'AoE'],
  ['UTC+0', 'UTC', 'UTC'],
  ['Etc/UTC', 'UTC', 'UTC'],
  ['GMT', 'UTC', 'UTC'],
])('%s is %s', (typed, zone, shown) => {
  expect(properZone(typed)).toBe(zone);
  expect(formatZone(zone)).toBe(shown);
});

test.each(['Etc/GMT+2', 'GMT-11', 'UTC-4', 'CET', '+02:00', 'Europe/Atlantis', 'constructor', ''])(
  '%s is no zone',
  (typed) => expect(properZone(typed)).toBeUndefined(),
);

test.each([
  ['UTC', '2 December 2026 at 11:59, UTC'],
  ['Etc/GMT+12', '1 December 2026 at 23:59, anywhere on Earth (2 December 2026, 11:59 UTC)'],
  ['Asia/Kolkata', '2 December 2026 at 17:29, Kolkata time (11:59 UTC)'],
])('an instant in %s is printed as %s', (zone, words) =>
  expect(formatInstant(new Date('2026-12-02T11:59Z'), zone)).toBe(words),
);

test.each([
  ['2027-03-28T02:30:00', 'Europe/Copenhagen', 0],
  ['2026-10-25T02:30:00', 'Europe/Copenhagen', 2],
  ['2027-10-03T02:15:00', 'Australia/Lord_Howe', 0],
  ['2027-04-04T01:45:00', 'Australia/Lord_Howe', 2],
  ['2011-12-30T12:00:00', 'Pacific/Apia', 0],
  ['2027-03-28T12:00:00', 'Europe/Copenhagen', 1],
])('%s in %s is %i instants', (wall, zone, count) => expect(instantsAt(wall, zone)).toHaveLength(count));
