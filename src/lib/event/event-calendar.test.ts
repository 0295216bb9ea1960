import { expect, test } from 'vitest';
import { eventCalendar } from './event-calendar.ts';

const data = { title: 'A talk', summary: 'In short.', cancelled: false };
const times = {
  starts: '2027-03-28T01:00:00+01:00',
  ends: '2027-03-28T04:00:00+02:00',
  zone: 'Europe/Copenhagen',
};
const calendar = (entry: object) =>
  eventCalendar(
    [{ id: 'a-talk', data: { ...data, ...entry } }],
    { name: 'GreenML', host: 'green.example' },
    (id) => `https://green.example/events/${id}/`,
  );

test('a beginning and an end are instants in UTC, over a change of the clocks too', () => {
  expect(calendar(times)).toContain('DTSTART:20270328T000000Z\r\nDTEND:20270328T020000Z\r\n');
});

test('days without a time are whole days, up to the one after the last', () => {
  expect(calendar({ days: ['2027-03-01', '2027-03-02'] })).toContain(
    'DTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:20270303\r\n',
  );
});

test('an event that is called off is a new version that says so', () => {
  expect(calendar(times)).toMatch(/UID:a-talk\.event@green\.example\r\nSEQUENCE:0\r\n/);
  expect(calendar({ ...times, cancelled: true })).toMatch(/SEQUENCE:1\r\n[\s\S]*STATUS:CANCELLED\r\n/);
});

test('the file is the same each time', () => expect(calendar(times)).toBe(calendar(times)));
