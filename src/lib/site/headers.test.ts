import { expect, test } from 'vitest';
import { cachingOf, headers, metaPolicy, typeOf } from './headers.ts';

test('the policy names what the site needs and nothing unsafe', () => {
  const policy = headers['Content-Security-Policy'] ?? '';
  const directives = new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
  expect(directives.get('default-src')).toBe("'none'");
  expect(directives.get('base-uri')).toBe("'none'");
  expect(directives.get('trusted-types')).toBe("'none'");
  expect(directives.get('frame-ancestors')).toBe("'none'");
  expect(policy).not.toMatch(/unsafe-(?!eval)|[^-]unsafe-eval|\*|https?:|data:|blob:/);
});

test('the meta element leaves out what it may not hold', () => {
  expect(metaPolicy).not.toMatch(/frame-ancestors|report-uri|sandbox/);
  expect(headers['Content-Security-Policy']).toContain(metaPolicy);
});

test.each([
  ['_astro/style.a1b2c3.css', 'public, max-age=31536000, immutable'],
  ['pagefind/fragment/en_1.pf_fragment', 'public, max-age=31536000, immutable'],
  ['pagefind/pagefind-entry.json', 'no-cache'],
  ['news/index.html', 'no-cache'],
])('%s is kept as %s', (path, value) => expect(cachingOf(path)).toBe(value));

test.each([
  ['news/index.html', 'text/html; charset=utf-8'],
  ['results/publications.bib', 'application/x-bibtex; charset=utf-8'],
  ['favicon.svg', 'image/svg+xml; charset=utf-8'],
  ['share/a.png', 'image/png'],
  ['_astro/a.avif', 'image/avif'],
  ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['unknown', 'application/octet-stream'],
])('%s has the type %s', (path, type) => expect(typeOf(path)).toBe(type));
