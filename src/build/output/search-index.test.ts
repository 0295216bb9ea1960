import { expect, test } from 'vitest';
import { addSpellings, partFacts } from './search-index.ts';

test.each([
  ['<dt>Year</dt><dd>2024</dd>', '<dt>Year: </dt><dd>2024. </dd>'],
  ['<dd><p>Read on.</p></dd>', '<dd><p>Read on.</p> </dd>'],
  ['<dd>Is it <em>open?</em></dd>', '<dd>Is it <em>open?</em> </dd>'],
  [
    '<dd><a href="/a/">One</a>, <a href="/b/">two</a></dd>',
    '<dd><a href="/a/">One</a>, <a href="/b/">two.</a> </dd>',
  ],
])('facts are parted for an excerpt: %s', (html, parted) => expect(partFacts(html)).toBe(parted));

test.each([
  ['<main data-pagefind-body>Ørsted</main>', 'data-keywords="oersted, orsted"'],
  ['<main data-pagefind-body data-keywords="a">Ørsted</main>', 'data-keywords="oersted, orsted, a"'],
])('the other spellings of words are keywords of the page: %s', (html, keywords) =>
  expect(addSpellings(html)).toContain(keywords),
);

test('a page without such letters stays', () =>
  expect(addSpellings('<main data-pagefind-body>Energy</main>')).toBe(
    '<main data-pagefind-body>Energy</main>',
  ));
