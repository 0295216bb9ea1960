/** Every address ever published answers, at once or through a redirect; and the list of them is whole. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { compareAddresses, readAddresses } from '../../build/output/hosts/published-addresses.ts';
import { listFiles } from '../../build/output/site-reader.ts';

const published = readAddresses();
const site = inject('site');

test('nothing on the list is lost', () => {
  expect(published.addresses.length).toBeGreaterThan(100);
  expect(published.findings).toEqual([]);
  expect(compareAddresses(listFiles(site), published).lost).toEqual([]);
});

test('each address answers over the wire with its own type', async () => {
  for (const address of published.addresses) {
    const answer = await fetch(inject('address') + address, { method: 'HEAD' });
    expect(`${answer.status} ${address}`).toBe(`200 ${address}`);
  }
});

test('a page that has moved leads on, by the server and without it', () => {
  const [moved] = published.redirects;
  const page = readFileSync(join(site, `${moved?.from}index.html`), 'utf8');
  expect(page).toContain(`<a href="${moved?.to}">`);
  expect(readFileSync(join(site, '_redirects'), 'utf8')).toContain(`${moved?.from} ${moved?.to} 301`);
});
