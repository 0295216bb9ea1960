import { expect, test } from 'vitest';
import { findWrongTimes } from './call-times.ts';

const zone = 'Europe/Copenhagen';

test.each([
  ['2022-09-15T23:59:00+02:00', zone],
  ['2027-01-15T12:00:00+01:00', zone],
  ['2026-10-25T02:30:00+02:00', zone],
  ['2026-10-25T02:30:00+01:00', zone],
  ['2027-01-15T12:00:00Z', 'Atlantic/Reykjavik'],
  ['2027-01-15T12:00+01:00', zone],
  ['2027-01-15T12:00:00+05:45', 'Asia/Kathmandu'],
])('%s is a time of %s', (closes, there) => expect(findWrongTimes({ closes, zone: there })).toEqual([]));

test.each([
  [
    '2022-09-15T23:59:00+01:00',
    'On that day Copenhagen is +02:00, you wrote +01:00. Write: closes: "2022-09-15T23:59:00+02:00"',
  ],
  [
    '2027-01-15T12:00:00+02:00',
    'On that day Copenhagen is +01:00, you wrote +02:00. Write: closes: "2027-01-15T12:00:00+01:00"',
  ],
  [
    '2027-01-15T12:00:00Z',
    'On that day Copenhagen is +01:00, you wrote +00:00. Write: closes: "2027-01-15T12:00:00+01:00"',
  ],
  [
    '2027-03-28T23:59:00+01:00',
    'On that day Copenhagen is +02:00, you wrote +01:00. Write: closes: "2027-03-28T23:59:00+02:00"',
  ],
  [
    '2027-03-28T02:30:00+01:00',
    'On that day Copenhagen is +02:00, you wrote +01:00. Write: closes: "2027-03-28T03:30:00+02:00"',
  ],
  ['2027-02-30T12:00:00+01:00', 'That day does not exist. Write: closes: "2027-02-28T12:00:00+01:00"'],
  ['2027-13-01T12:00:00+01:00', 'That day does not exist. Write: closes: "2027-12-31T12:00:00+01:00"'],
  ['2027-07-01', 'An instant needs a day, a time and an offset. Write: closes: "2027-07-01T23:59:00+02:00"'],
  [
    '2027-01-15 23:59',
    'An instant needs a day, a time and an offset. Write: closes: "2027-01-15T23:59:00+01:00"',
  ],
  [
    '15 September 2022',
    'Write the day and the time with the offset of the zone, such as closes: "2022-09-15T23:59:00+02:00"',
  ],
])('%s is not', (closes, message) => {
  expect(findWrongTimes({ closes, zone })).toEqual([{ field: 'closes', message }]);
});

test('a call does not close before it opens or is published', () => {
  const closes = '2027-01-15T12:00:00+01:00';
  expect(findWrongTimes({ closes, zone, opens: '2027-01-15T12:00:00+01:00' })).toMatchObject([
    { field: 'opens' },
  ]);
  expect(findWrongTimes({ closes, zone, published: '2027-01-16' })).toEqual([
    {
      field: 'published',
      message: 'The call closes on 15 January 2027, before it is published. Write an earlier day.',
    },
  ]);
  expect(findWrongTimes({ closes, zone, published: '2027-01-15' })).toEqual([]);
});
