import { expect, test } from 'vitest';
import { freezePage, makeRelative } from './page.ts';

const site = {
  home: new URL('https://a.example/x/'),
  files: new Set(['index.html', 'news/index.html', 'news/å.csv', '_astro/s.css']),
  notice: 'Ended.',
};

test.each([
  ['/x/', 'news/index.html', '../index.html'],
  ['/x/news/#top', 'index.html', 'news/index.html#top'],
  ['https://a.example/x/news/', 'news/index.html', 'index.html'],
  ['/x/news/%C3%A5.csv', 'index.html', 'news/%C3%A5.csv'],
  ['#top', 'index.html', '#top'],
  ['https://b.example/', 'index.html', 'https://b.example/'],
  ['mailto:a@b.example', 'index.html', 'mailto:a@b.example'],
  ['/x/gone/', 'index.html', 'https://a.example/x/gone/'],
])('%s in %s becomes %s', (address, file, relative) => {
  expect(makeRelative(address, file, site)).toBe(relative);
});

test('a frozen page keeps its words and data, and loses what needs a server', () => {
  const page = freezePage(
    `<!doctype html><head><meta http-equiv="Content-Security-Policy" content="x"><link rel="stylesheet" crossorigin
    integrity="sha256-x" href="/x/_astro/s.css"><script type="application/ld+json">{}</script><script src="/x/a.js"></script></head>
    <body><header><p data-call-line="">Apply</p><search data-in-header=""><form></form></search></header>
    <p><span data-cost="grams">1</span></p></body>`,
    'news/index.html',
    { ...site, files: new Set([...site.files, 'search/index.html']) },
  );
  expect(page).toContain('<link rel="stylesheet" href="../_astro/s.css">');
  expect(page).toContain('<script type="application/ld+json">{}</script></head>');
  expect(page).toMatch(/<header><p [^>]*data-call-line[^>]*><span[^>]*>Ended\.<\/span><\/p>/);
  expect(page).toContain('<p class="ms-auto"><a href="../search/index.html">All pages</a></p>');
  expect(page).not.toMatch(/Security|integrity|crossorigin|a\.js|form|Apply|grams/);
});
