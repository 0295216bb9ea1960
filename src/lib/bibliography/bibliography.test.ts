import { expect, test } from 'vitest';
import { authorName, listAuthors } from './authors.ts';
import { parseBibliography, yearOfItem, shortVenueOf } from './bibliography.ts';
import { formatReference } from './reference.ts';

const text = `% a comment
@inproceedings{wright2024bmrs,
  author    = {Wright, Dustin and Igel, Christian and N{\\o}rg{\\aa}rd, {\\AA}se and Dam, Erik B.},
  title     = {{BMRS}: {Bayesian} Model Reduction},
  booktitle = {NeurIPS},
  pages     = {101--119},
  year      = {2024},
  eprint    = {2406.01345},
  sustainml = {acknowledged}
}

@misc{group2025, author = {{SustainML Consortium}}, title = {A report}, year = 2025, sustainml = {related}}
`;

test('an entry keeps its place, its own text and what CSL drops', () => {
  const [entry, second] = parseBibliography(text);
  expect(entry?.line).toBe(2);
  expect(entry?.bibtex).toMatch(/^@inproceedings\{wright2024bmrs,[\s\S]*\}$/);
  expect(entry?.bibtex).not.toContain('sustainml');
  expect(entry?.fields).toMatchObject({ eprint: '2406.01345', sustainml: 'acknowledged' });
  expect(second).toMatchObject({ id: 'group2025', line: 12 });
});

test('Danish letters and bodies come out right', () => {
  const [entry, second] = parseBibliography(text);
  expect(entry?.csl.author?.map(authorName)).toEqual([
    'Dustin Wright',
    'Christian Igel',
    'Åse Nørgård',
    'Erik B. Dam',
  ]);
  expect(second?.csl.author?.map(authorName)).toEqual(['SustainML Consortium']);
});

test('the reference is one line of plain text', () => {
  const [entry] = parseBibliography(text);
  if (!entry) throw new Error('There is no entry.');
  expect(formatReference(entry.csl)).toBe(
    'Wright, D., Igel, C., Nørgård, Å., & Dam, E. B. (2024). BMRS: Bayesian Model Reduction. NeurIPS, 101–119.',
  );
  expect(formatReference(entry.csl, 'vancouver')).toMatch(/^Wright D, Igel C, Nørgård Å, Dam EB\./);
  expect(yearOfItem(entry.csl)).toBe(2024);
});

test('an unclosed brace is an error', () => {
  expect(() => parseBibliography('@misc{a, title = {Open, year = 2024}')).toThrow();
});

test('a list of papers names a conference by its short name, and three authors of many', () => {
  const csl = { id: 'a', type: 'paper-conference', 'container-title': 'Machine Learning Days (MLD)' };
  expect(shortVenueOf({ csl, fields: {} })).toBe('MLD');
  expect(shortVenueOf({ csl: { ...csl, 'container-title': 'Journal of Networks' }, fields: {} })).toBe(
    'Journal of Networks',
  );
  const many = ['A', 'B', 'C', 'D', 'E'].map((literal) => ({ literal }));
  expect(listAuthors(many)).toBe('A, B and 3 others');
  expect(listAuthors(many.slice(2))).toBe('C, D, E');
});
