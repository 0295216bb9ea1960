import { expect, test } from 'vitest';
import { partFacts } from './search-index.ts';

test.each([
  ['<dt>Year</dt><dd>2024</dd>', '<dt>Year: </dt><dd>2024. </dd>'],
  ['<dd><p>Read on.</p></dd>', '<dd><p>Read on.</p> </dd>'],
  ['<dd>Is it <em>open?</em></dd>', '<dd>Is it <em>open?</em> </dd>'],
  [
    '<dd><a href="/a/">One</a>, <a href="/b/">two</a></dd>',
    '<dd><a href="/a/">One</a>, <a href="/b/">two.</a> </dd>',
  ],
])('facts are parted for an excerpt: %s', (html, parted) => expect(partFacts(html)).toBe(parted));
