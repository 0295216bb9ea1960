import { describe, expect, test } from 'vitest';
import { findWrongEventTimes } from './event-times.ts';

const good = { starts: '2027-03-01T09:00:00+01:00', zone: 'Europe/Copenhagen' };
const messages = (times: object) =>
  findWrongEventTimes(times).map(({ field, message }) => `${field}: ${message}`);

test.each([
  [good],
  [{ ...good, ends: '2027-03-01T17:00:00+01:00' }],
  [{ ...good, zone: 'europe/copenhagen' }],
  [{ days: ['2027-03-01'] }],
  [{ days: ['2027-03-01', '2027-03-02'] }],
])('%o is in order', (times) => expect(messages(times)).toEqual([]));

describe('with the line to write instead', () => {
  test.each([
    ['neither days nor a beginning', {}, 'starts: Write when it takes place'],
    ['both', { ...good, days: ['2027-03-01'] }, 'days: An event has either days or a beginning.'],
    ['no zone', { starts: good.starts }, 'zone: A time needs its time zone'],
    [
      'a wrong offset',
      { ...good, starts: '2027-03-01T09:00:00+02:00' },
      'starts: "2027-03-01T08:00:00+01:00"',
    ],
    [
      'an hour that clocks skip',
      { ...good, starts: '2027-03-28T02:30:00+01:00' },
      'The clocks of Copenhagen skip 02:30',
    ],
    [
      'an end before the beginning',
      { ...good, ends: '2027-02-27T17:00:00+01:00' },
      'Write, for example, ends: "2027-03-01T17:00:00+01:00"',
    ],
    [
      'an end at a wrong offset',
      { ...good, ends: '2027-03-01T17:00:00+02:00' },
      'ends: "2027-03-01T16:00:00+01:00"',
    ],
    [
      'an end past midnight',
      { ...good, starts: '2027-03-01T22:00:00+01:00', ends: '2027-03-01T01:00:00+01:00' },
      'ends: "2027-03-02T01:00:00+01:00"',
    ],
    ['days in disorder', { days: ['2027-03-02', '2027-03-01'] }, 'Write: days: [2027-03-01, 2027-03-02]'],
  ])('%s', (_, times, expected) => expect(messages(times).join()).toContain(expected));
});
