import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function addressesAt(base: string, site = 'https://sustainml.example') {
  vi.stubEnv('BASE_URL', base);
  vi.stubEnv('SITE', site);
  vi.resetModules();
  return import('./addresses.ts');
}

test.each([
  ['/', '/calls/a/'],
  ['/sustainml/', '/sustainml/calls/a/'],
  ['/sustainml', '/sustainml/calls/a/'],
])('below %s', async (base, address) => {
  const { addresses } = await addressesAt(base);
  expect(addresses.call('a')).toBe(address);
});

test('a full address holds the base path once', async () => {
  const { absolute, addresses } = await addressesAt('/sustainml/');
  expect(absolute(addresses.post('a'))).toBe('https://sustainml.example/sustainml/news/a/');
});

test('a path with or without a slash in front is the same', async () => {
  const { onSite } = await addressesAt('/x/');
  expect(onSite('team/')).toBe(onSite('/team/'));
});
