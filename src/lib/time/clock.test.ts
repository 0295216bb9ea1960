import { afterEach, expect, test, vi } from 'vitest';
import { buildInstant } from './clock.ts';

afterEach(() => void vi.unstubAllEnvs());

test('SITE_NOW is the clock of the build', () => {
  vi.stubEnv('SITE_NOW', '2026-11-24T12:00:00+01:00');
  expect(buildInstant().toISOString()).toBe('2026-11-24T11:00:00.000Z');
});

test.each(['2026-11-24', '2026-11-24T12:00:00', 'tomorrow', '2026-13-40T12:00:00Z'])(
  'SITE_NOW "%s" is refused',
  (value) => {
    vi.stubEnv('SITE_NOW', value);
    expect(() => buildInstant()).toThrow(`SITE_NOW is "${value}". Write an ISO instant with an offset`);
  },
);
