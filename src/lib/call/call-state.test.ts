import { expect, test } from 'vitest';
import {
  callStateAt,
  closingInstant,
  daysLeft,
  describeCall,
  formatDeadline,
  nextChange,
} from './call-state.ts';

const call = { closes: '2022-09-15T23:59:00+02:00', zone: 'Europe/Copenhagen' };
const noon = { closes: '2027-03-01T12:00:00+01:00', zone: 'Europe/Copenhagen' };
const after = (instant: Date, seconds: number) => new Date(instant.getTime() + seconds * 1000);

test('23:59 means the whole of that minute; any other time is exact', () => {
  expect(closingInstant(call).toISOString()).toBe('2022-09-15T22:00:00.000Z');
  expect(closingInstant({ closes: '2022-09-15T23:59+02:00' }).toISOString()).toBe('2022-09-15T22:00:00.000Z');
  expect(closingInstant({ closes: '2022-09-15T23:59:59+02:00' }).toISOString()).toBe(
    '2022-09-15T21:59:59.000Z',
  );
  expect(closingInstant(noon).toISOString()).toBe('2027-03-01T11:00:00.000Z');
});

test.each([
  [-60, 'open'],
  [-1, 'open'],
  [0, 'closed'],
  [1, 'closed'],
  [60, 'closed'],
  [400 * 86_400, 'closed'],
])('%i seconds from the closing instant it is %s', (seconds, state) => {
  for (const each of [call, noon]) {
    expect(callStateAt(each, after(closingInstant(each), seconds))).toBe(state);
  }
});

test('before it opens, a call is upcoming', () => {
  const later = { ...call, opens: '2022-08-01T00:00:00+02:00' };
  expect(callStateAt(later, new Date('2022-07-31T21:59:59Z'))).toBe('upcoming');
  expect(callStateAt(later, new Date('2022-07-31T22:00:00Z'))).toBe('open');
  expect(describeCall(later, new Date('2022-07-01T00:00:00Z')).words).toBe('Opens on 1 August 2022');
});

test('days left are calendar days in the zone of the call', () => {
  expect(daysLeft(call, new Date('2022-09-14T21:59:00Z'))).toBe(1);
  expect(daysLeft(call, new Date('2022-09-14T22:00:00Z'))).toBe(0);
});

test.each([
  ['2022-09-01T10:00:00Z', 'Open, 14 days left'],
  ['2022-09-14T10:00:00Z', 'Open, closes tomorrow at 23:59, Copenhagen time'],
  ['2022-09-15T10:00:00Z', 'Open, closes today at 23:59, Copenhagen time'],
  ['2022-09-15T21:59:59Z', 'Open, closes today at 23:59, Copenhagen time'],
  ['2022-09-15T22:00:00Z', 'Closed on 15 September 2022'],
])('at %s one says "%s"', (now, words) => expect(describeCall(call, new Date(now)).words).toBe(words));

test('a page that is too old says closed when it is, and never open', () => {
  const now = new Date('2022-09-01T10:00:00Z');
  const daysAgo = (days: number) => after(now, -days * 86_400);
  expect(describeCall(call, now, daysAgo(90)).state).toBe('open');
  expect(describeCall(call, now, daysAgo(91))).toEqual({
    state: 'unknown',
    words: 'Check with the employer, as this page is more than 90 days old',
  });
  expect(describeCall(call, new Date('2022-10-01T00:00:00Z'), daysAgo(400)).state).toBe('closed');
});

test('the state changes when it opens, when it closes, and then no more', () => {
  const later = { ...call, opens: '2022-08-01T00:00:00+02:00' };
  expect(nextChange(later, new Date('2022-07-01T00:00:00Z'))?.toISOString()).toBe('2022-07-31T22:00:00.000Z');
  expect(nextChange(later, new Date('2022-08-02T00:00:00Z'))?.toISOString()).toBe('2022-09-15T22:00:00.000Z');
  expect(nextChange(later, new Date('2022-09-15T22:00:00Z'))).toBeUndefined();
});

test.each([
  ['the clocks go forward', '2027-03-28T23:59:00+02:00', '2027-03-28T22:00:00Z'],
  ['the clocks go back', '2026-10-25T23:59:00+01:00', '2026-10-25T23:00:00Z'],
  ['the hour that comes twice', '2026-10-25T02:30:00+01:00', '2026-10-25T01:30:00Z'],
  ['a leap day', '2028-02-29T23:59:00+01:00', '2028-02-29T23:00:00Z'],
  ['the end of a year', '2026-12-31T23:59:00+01:00', '2026-12-31T23:00:00Z'],
])('a deadline on %s closes at its instant', (_, closes, instant) => {
  const each = { closes, zone: 'Europe/Copenhagen' };
  const closing = new Date(instant);
  expect(closingInstant(each)).toEqual(closing);
  expect(callStateAt(each, after(closing, -1))).toBe('open');
  expect(callStateAt(each, closing)).toBe('closed');
});

test('the deadline in words names its zone and UTC', () => {
  expect(formatDeadline(call)).toBe('15 September 2022 at 23:59, Copenhagen time (21:59 UTC)');
});
