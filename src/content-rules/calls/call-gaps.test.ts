import { expect, test } from 'vitest';
import type { Source } from '../front-matter/source.ts';
import { findJobGaps } from './call-gaps.ts';

const countries = new Map([['diku', 'Denmark']]);
const now = new Date('2027-02-01T12:00Z');
const source = (data: object): Source => ({
  file: 'a.mdx',
  data,
  findings: [],
  placeOf: () => ({ line: 1 }),
});
const closes = '2027-03-01T23:59:00+01:00';

test.each([
  [{ closes, employer: 'diku', published: '2027-01-11' }, undefined],
  [{ closes, employer: 'constructor', published: '2027-01-11', workplace: 'Paris, France' }, undefined],
  [{ closes: '2022-09-15T23:59:00+02:00', employer: 'x' }, undefined],
  [{ closes, employer: 'x', published: '2027-01-11' }, 'the country of the workplace.'],
  [{ closes, employer: 'x' }, 'the day of publication and the country of the workplace.'],
])('%j lacks %s', (data, words) => {
  const found = findJobGaps(source(data), countries, now).map(({ message }) => message);
  expect(found).toEqual(words ? [expect.stringContaining(words)] : []);
});
