import { expect, test } from 'vitest';
import { createFacets } from './facets.ts';

const facets = createFacets([
  { values: { kind: ['news'], year: ['2024'], tag: ['data', 'energy'] }, pages: ['a', 'b'] },
  { values: { kind: ['news'], year: ['2023'] }, pages: ['c'] },
  { values: { kind: ['person'] }, pages: ['d'] },
]);
const found = ['d', 'c', 'b', 'unknown'].map((id) => ({ id }));
const idsOf = (pages: { id: string }[]) => pages.map(({ id }) => id);
const plain = (counts: typeof facets.all) =>
  Object.fromEntries([...counts].map(([name, values]) => [name, Object.fromEntries(values)]));

test('what was found is counted by each value', () => {
  expect(plain(facets.count(found))).toEqual({
    kind: { person: 1, news: 2 },
    year: { 2023: 1, 2024: 1 },
    tag: { data: 1, energy: 1 },
  });
  expect(plain(facets.all)['kind']).toEqual({ news: 3, person: 1 });
});

test.each([
  [{}, ['d', 'c', 'b', 'unknown']],
  [{ kind: 'news' }, ['c', 'b']],
  [{ kind: 'news', tag: 'energy' }, ['b']],
  [{ kind: 'person', year: '2024' }, []],
  [{ kind: '<b>' }, ['d', 'c', 'b', 'unknown']],
  [{ constructor: 'name' }, ['d', 'c', 'b', 'unknown']],
])('%j leaves %j, in the order in which they were found', (wanted, left) =>
  expect(idsOf(facets.narrow(found, wanted as Record<string, string>))).toEqual(left),
);
