import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanQuery, fold, splitExcerpt, withTextFragment, wordsOf } from './search-text.ts';

test.each([
  ['Wenshøj', 'Wenshoj', 'wenshoej'],
  ['Schön', 'schon', 'Schoen'],
  ['Århus', 'Aarhus', 'arhus'],
  ['Læring', 'laering', 'LARING'],
  ['Geißler', 'Geissler', 'GEISSLER'],
  ['René', 'Rene', 'rene\u0301'],
])('%s, %s and %s are one word', (a, b, c) => expect([fold(b), fold(c)]).toEqual([fold(a), fold(a)]));

test.each([
  ['  two\twords\n', 'two words'],
  ['a\u0000b\u202ec\u200b', 'a b c'],
  ['\ud800', ''],
])('%j is asked as %j', (raw, clean) => expect(cleanQuery(raw)).toBe(clean));

test('a query never breaks an address and is never long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (raw) => {
      const clean = cleanQuery(raw);
      encodeURIComponent(clean);
      expect([...clean].length).toBeLessThanOrEqual(200);
    }),
    { seed: 2022 },
  );
});

test('words keep their hyphens and dots', () => {
  expect(wordsOf('EC-NAS, arXiv:2210.06015 (Wenshøj).')).toEqual([
    'EC-NAS',
    'arXiv',
    '2210.06015',
    'Wenshøj',
  ]);
});

test('an excerpt is taken apart, and its markup is text', () => {
  expect(splitExcerpt('less <mark>energy</mark> &lt;b&gt; &amp;lt;')).toEqual([
    { text: 'less ', marked: false },
    { text: 'energy', marked: true },
    { text: ' <b> &lt;', marked: false },
  ]);
});

test.each([
  ['/a/', ['energy,', 'energy'], '/a/#:~:text=energy'],
  ['/a/#facts', ['EC-NAS', 'søgning'], '/a/#facts:~:text=EC%2DNAS&text=s%C3%B8gning'],
  ['/a/', ['…'], '/a/'],
])('%s with %j leads to %s', (address, words, expected) =>
  expect(withTextFragment(address, words)).toBe(expected),
);
