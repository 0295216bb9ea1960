import { expect, test, vi } from 'vitest';
import { buildInstant } from './clock.ts';

test('SITE_NOW is the clock of the build', () => {
  vi.stubEnv('SITE_NOW', '2026-11-24T12:00:00+01:00');
  expect(buildInstant().toISOString()).toBe('2026-11-24T11:00:00.000Z');
});

test.each([
  '2026-11-24',
  '2026-11-24T12:00:00',
  'tomorrow',
  '2026-13-40T12:00:00Z',
  '2026-02-30T12:00:00Z',
  '2027-02-29T12:00:00Z',
  '2026-11-24T24:00:00Z',
  '2026-11-24T12:00:60Z',
  '2026-11-24T12:00:00+25:00',
  '20261124T120000Z',
  '9999-12-31T23:59:59Z',
  '-000001-01-01T00:00:00Z',
  ' 2026-11-24T12:00:00Z',
])('SITE_NOW "%s" is refused', (value) => {
  vi.stubEnv('SITE_NOW', value);
  expect(() => buildInstant()).toThrow(`SITE_NOW is "${value}". Write an ISO instant with an offset`);
});
