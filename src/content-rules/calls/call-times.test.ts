import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeInstant } from '../../lib/time/zones.ts';
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
    'On that day Copenhagen is +02:00, you wrote +01:00. Write: closes: "2022-09-16T00:59:00+02:00" for the same instant. If clocks in Copenhagen show 23:59 then, correct the offset alone.',
  ],
  [
    '2027-01-15T12:00:00+02:00',
    'On that day Copenhagen is +01:00, you wrote +02:00. Write: closes: "2027-01-15T11:00:00+01:00" for the same instant. If clocks in Copenhagen show 12:00 then, correct the offset alone.',
  ],
  [
    '2027-01-15T12:00:00Z',
    'On that day Copenhagen is +01:00, you wrote +00:00. Write: closes: "2027-01-15T13:00:00+01:00" for the same instant. If UTC is meant, write zone: UTC and leave the line.',
  ],
  [
    '2027-03-28T23:59:00+01:00',
    'At that time Copenhagen is +02:00, you wrote +01:00. Write: closes: "2027-03-29T00:59:00+02:00" for the same instant. If clocks in Copenhagen show 23:59 then, correct the offset alone.',
  ],
  [
    '2027-03-28T02:30:00+01:00',
    'The clocks of Copenhagen skip 02:30 on that day. Write: closes: "2027-03-28T03:30:00+02:00" for the same instant.',
  ],
  [
    '2026-12-01T23:59:00-12:00',
    'On that day Copenhagen is +01:00, you wrote -12:00. Write: closes: "2026-12-02T12:59:00+01:00" for the same instant. If AoE is meant, write zone: AoE and leave the line.',
  ],
  [
    '2026-10-25 02:30',
    'A date and time needs a day, a time and an offset. The clocks of Copenhagen show 02:30 twice on that day. Write: closes: "2026-10-25T02:30:00+02:00" or closes: "2026-10-25T02:30:00+01:00"',
  ],
  [
    '2027-03-28T02:30',
    'A date and time needs a day, a time and an offset. The clocks of Copenhagen skip 02:30 on that day. Write: closes: "2027-03-28T03:30:00+02:00"',
  ],
  [
    '2026-12-01 23:59 AoE',
    'On that day Copenhagen is +01:00, you wrote -12:00. Write: closes: "2026-12-02T12:59:00+01:00" for the same instant. If AoE is meant, write zone: AoE and leave the line.',
  ],
  [
    '2027-01-15T24:00:00+0100',
    'A date and time is a day, the letter T, a time and an offset. Write: closes: "2027-01-16T00:00:00+01:00"',
  ],
  [
    '2027-01-15T11:00:00.000Z',
    'On that day Copenhagen is +01:00, you wrote +00:00. Write: closes: "2027-01-15T12:00:00+01:00" for the same instant. If UTC is meant, write zone: UTC and leave the line.',
  ],
  [
    '2026-06-10 23:59:59 UTC-4',
    'On that day Copenhagen is +02:00, you wrote -04:00. Write: closes: "2026-06-11T05:59:59+02:00" for the same instant. If clocks in Copenhagen show 23:59 then, correct the offset alone.',
  ],
  ['2027-02-30T12:00:00+01:00', 'That day does not exist. Write: closes: "2027-02-28T12:00:00+01:00"'],
  ['2027-13-01T12:00:00+01:00', 'That day does not exist. Write: closes: "2027-12-31T12:00:00+01:00"'],
  [
    '2027-07-01',
    'A date and time needs a day, a time and an offset. Write: closes: "2027-07-01T23:59:00+02:00"',
  ],
  [
    '2027-01-15 23:59',
    'A date and time needs a day, a time and an offset. Write: closes: "2027-01-15T23:59:00+01:00"',
  ],
  [
    '15 September 2022',
    'Write the day and the time with the offset of the zone, such as closes: "2022-09-15T23:59:00+02:00"',
  ],
])('%s is not', (closes, message) => {
  expect(findWrongTimes({ closes, zone })).toEqual([{ field: 'closes', message }]);
});

test.each([
  ['2026-12-01T23:59:00-12:00', 'Etc/GMT+12'],
  ['2026-12-01T23:59:00Z', 'UTC'],
  ['2026-12-01T23:59:00+00:00', 'UTC'],
])('%s is a time of %s', (closes, there) => expect(findWrongTimes({ closes, zone: there })).toEqual([]));

/** A random instant in a random zone, in many ways to write both. */
const zones = ['UTC', 'Etc/GMT+12', ...Intl.supportedValuesOf('timeZone')];
const instants = fc.date({
  min: new Date('2000-01-02T00:00Z'),
  max: new Date('2098-12-30T00:00Z'),
  noInvalidDate: true,
});
const minutes = instants.map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000));
const forms: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace('T', ' '),
  (text) => text.replace(/:00([+-])/, '$1'),
  (text) => text.replace(/:00([+-])/, ':00.000$1'),
  (text) => text.replace(/(\d\d):(\d\d)$/, '$1$2'),
  (text) => text.replace(/([+-])(..:..)$/, ' $1$2'),
  (text) => text.replace(/[+-]00:00$/, 'Z').replace(/-12:00$/, ' AoE'),
];
const told = (message: string) =>
  [...message.matchAll(/"(\d{4}-\d\d-\d\dT[^"]+)"/g)].map(([, text = '']) => new Date(text).getTime());

test('no advice moves an instant, whatever its zone and however it is written', () => {
  fc.assert(
    fc.property(
      minutes,
      fc.constantFrom(...zones),
      fc.constantFrom(...zones),
      fc.constantFrom(...forms),
      (instant, from, zone, form) => {
        const written = form(writeInstant(instant, from));
        for (const { message } of findWrongTimes({ closes: written, zone })) {
          expect(told(message)).toEqual([instant.getTime()]);
        }
        if (from === zone) expect(findWrongTimes({ closes: writeInstant(instant, zone), zone })).toEqual([]);
      },
    ),
    { numRuns: 1000, seed: 2022 },
  );
});

test('a time without an offset is told as the instants that it may mean', () => {
  fc.assert(
    fc.property(minutes, fc.constantFrom(...zones), (instant, zone) => {
      const [found] = findWrongTimes({ closes: writeInstant(instant, zone).slice(0, 16), zone });
      expect(told(found?.message ?? '')).toContain(instant.getTime());
    }),
    { numRuns: 1000, seed: 2022 },
  );
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
