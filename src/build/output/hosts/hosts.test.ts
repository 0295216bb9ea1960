import { expect, test } from 'vitest';
import { headers, lasting } from '../../../lib/site/headers.ts';
import { parseAddresses } from '../../../content-rules/addresses.ts';
import { addressesOf, compareAddresses } from './published-addresses.ts';
import { toApache, toNetlify, toNginx, toRedirects } from './server-configs.ts';

const redirects = [{ from: '/old/', to: '/news/' }];

test('every form holds every header of the table', () => {
  const forms = [toNetlify('/x/'), toNginx(), toApache('/x/', redirects)];
  for (const form of forms) {
    for (const [name, value] of Object.entries(headers)) {
      expect(form).toContain(name);
      expect(form).toContain(value);
    }
    for (const folder of lasting) expect(form).toContain(folder);
  }
});

test('the rules of Netlify and Cloudflare keep within their limits, and no value is given twice', () => {
  const lines = toNetlify('/').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  // Both hosts join the values of two rules that meet.
  const common = lines.slice(
    0,
    lines.findIndex((line) => line.includes('_astro')),
  );
  expect(common.join()).not.toContain('Cache-Control');
});

// After a change of the table: vitest run --config src/checks/vitest.config.ts src/build/hosts --update
test('the file for nginx in the repository is that of the table', async () => {
  await expect(toNginx()).toMatchFileSnapshot('site.nginx.conf');
});

test('a redirect is written in the words of the host, below the base path', () => {
  expect(toRedirects('/x/', redirects)).toContain('/x/old/ /x/news/ 301\n');
  expect(toApache('/x/', redirects)).toContain('RedirectMatch permanent "^/x/old/?$" /x/news/\n');
});

test('the list of addresses holds lines, comments and moves', () => {
  expect(parseAddresses('# All\n\n/news/\n/old/ -> /news/\n')).toEqual({
    addresses: ['/news/'],
    redirects,
    findings: [],
  });
});

test.each(['news', 'https://a.example/', '/a b/', '/a/ => /b/', '/a/ -> https://b.example/'])(
  'the line "%s" is refused with its place',
  (line) => {
    const [finding] = parseAddresses(`/\n${line}\n`).findings;
    expect(finding).toMatchObject({ file: 'content/addresses.txt', line: 2, column: 1 });
  },
);

test('what is new and what is lost', () => {
  const files = [
    'index.html',
    'news/index.html',
    'a.bib',
    '_astro/a.js',
    'pagefind/b',
    '404.html',
    '.htaccess',
  ];
  expect(addressesOf(files)).toEqual(['/', '/news/', '/a.bib']);
  const published = parseAddresses('/\n/news/\n/gone/\n/old/ -> /away/\n');
  expect(compareAddresses(files, published)).toEqual({
    fresh: ['/a.bib'],
    lost: ['/gone/', '/old/', '/away/'],
  });
});
