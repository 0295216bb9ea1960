/** The headers as `npm start` sends them, and the meta element for hosts that send none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { toApache, toNetlify } from '../../build/output/hosts/server-configs.ts';
import { readAddresses } from '../../build/output/hosts/published-addresses.ts';
import { cachingOf, headers, metaPolicy, typeOf, types } from '../../lib/site/headers.ts';
import { differences } from '../answers.ts';
import { listFiles } from '../../build/output/site-reader.ts';

const site = inject('site');
const address = inject('address');
const files = listFiles(site);
const pages = files.filter((file) => file.endsWith('.html') && file !== 'was/index.html');

test('there are pages', () => expect(pages.length).toBeGreaterThan(100));

test('every file is served with the table, its type and how long it may be kept', async () => {
  const wrong: string[] = [];
  for (const file of files.filter((name) => !/^(\.|_headers|_redirects)/.test(name))) {
    const answer = await fetch(`${address}/${file.replace(/(^|\/)index\.html$/, '$1')}`);
    await answer.arrayBuffer();
    const own = { 'Content-Type': typeOf(file), 'Cache-Control': cachingOf(file) };
    wrong.push(...differences(answer, { ...headers, ...own }));
  }
  expect(wrong).toEqual([]);
});

test('the table has a type for every file that the site holds', () => {
  const known = new Set(Object.keys({ ...types.texts, ...types.others }));
  const ends = files
    .filter((name) => !/^(\.|_headers|_redirects)/.test(name))
    .map((name) => name.slice(name.lastIndexOf('.') + 1));
  expect([...new Set(ends)].filter((end) => !known.has(end))).toEqual([]);
});

test('what is not found is said with status 404, our page and the same headers', async () => {
  for (const path of ['/nothing/', '/_astro/nothing.css', '/.htaccess']) {
    const answer = await fetch(address + path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('There is no page at this address');
    expect(differences(answer, { ...headers, 'Content-Type': 'text/html; charset=utf-8' })).toEqual([]);
    expect(answer.headers.get('cache-control')).toBeNull();
  }
});

test('every page names the policy before anything that it rules', () => {
  for (const page of pages) {
    const html = readFileSync(join(site, page), 'utf8');
    const meta = html.indexOf('http-equiv="Content-Security-Policy"');
    expect(meta, page).toBeGreaterThan(0);
    expect(meta, page).toBeLessThan(html.search(/<(script|link|style)\b/));
    expect(html.replaceAll('&#39;', "'"), page).toContain(metaPolicy);
  }
});

test('the files for servers lie in the site', () => {
  expect(readFileSync(join(site, '_headers'), 'utf8')).toBe(toNetlify('/'));
  expect(readFileSync(join(site, '.htaccess'), 'utf8')).toBe(toApache('/', readAddresses().redirects));
});
