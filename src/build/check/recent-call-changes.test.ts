import { expect, test } from 'vitest';
import { hasChangedRecently, readCallTimes } from './recent-call-changes.ts';

const call = {
  opens: '2027-02-01T09:00:00+01:00',
  closes: '2027-03-01T23:59:00+01:00',
  zone: 'Europe/Copenhagen',
};

test.each([
  ['2027-02-01T07:59:00Z', false],
  ['2027-02-01T08:07:00Z', true],
  ['2027-02-01T10:07:00Z', true],
  ['2027-02-01T12:07:00Z', false],
  ['2027-03-01T22:59:59Z', false],
  ['2027-03-01T23:07:00Z', true],
  ['2027-03-02T01:07:00Z', true],
  ['2027-03-02T03:07:00Z', false],
])('at %s a rebuild is asked for: %s', (now, changed) =>
  expect(hasChangedRecently([call], new Date(now))).toBe(changed),
);

test('the calls of the site can be read', () => {
  expect(readCallTimes()[0]).toMatchObject({ closes: '2022-09-15T23:59:00+02:00' });
});
