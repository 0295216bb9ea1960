import { expect, test } from 'vitest';
import { coAuthorsCsv, drawCoAuthors, listShared } from './co-authors.ts';

const paperOf = (id: string, year: number) => ({ id, year, title: `Paper ${id}`, href: `/${id}/` });
const writer = (name: string, ...papers: [string, number][]) => ({
  name,
  href: `/${name}/`,
  papers: papers.map(([id, year]) => paperOf(id, year)),
});
const team = [
  writer('Ann', ['a', 2026], ['b', 2026], ['c', 2024], ['old', 2019]),
  writer('Bo', ['old', 2019]),
  writer('Cy', ['a', 2026], ['c', 2024]),
  writer('Di', ['d', 2022], ['a', 2026]),
];
const drawn = drawCoAuthors(team);
const countOf = (path: string) => path.split('M').length - 1;

test('a row for each who wrote in the last five years, a column for each of them', () => {
  expect(drawn.people.map(({ name }) => name)).toEqual(['Ann', 'Cy', 'Di']);
  expect(drawn.years).toEqual([2022, 2023, 2024, 2025, 2026]);
  expect(drawn.box).toBe('0 0 1000 3');
});

test('a dot for each author of a paper, in its year; the authors of one stand at one place, joined by a line', () => {
  expect(countOf(drawn.dots)).toBe(7);
  expect(drawn.dots).toContain('M850 0.5h0M850 1.5h0M850 2.5h0');
  expect(drawn.joins).toBe('M500 0.5V1.5M850 0.5V2.5');
});

test('it is told in words', () =>
  expect(drawn.words).toBe(
    '4 papers since 2022, 2 of them by two or more of the team. Ann and Cy have written the most together: 2.',
  ));

test('an author more changes the picture', () => {
  const [ann = writer('Ann'), ...others] = team;
  const changed = drawCoAuthors([{ ...ann, papers: [...ann.papers, paperOf('d', 2022)] }, ...others]);
  expect(countOf(changed.joins)).toBe(3);
});

test('nobody and one alone are told in a sentence', () => {
  expect(drawCoAuthors([]).words).toBe('There is no paper yet.');
  expect(drawCoAuthors([writer('Ann')]).people).toEqual([]);
  expect(drawCoAuthors([writer('Ann', ['a', 2026])]).words).toBe(
    'One paper since 2022, by one author of the team.',
  );
});

test('its table and its file hold a row for each paper, the newest first, with all of the team who wrote it', () => {
  const rows = listShared(team);
  expect(rows.map(({ title, names }) => [title, names])).toEqual([
    ['Paper a', ['Ann', 'Cy', 'Di']],
    ['Paper b', ['Ann']],
    ['Paper c', ['Ann', 'Cy']],
    ['Paper d', ['Di']],
  ]);
  expect(rows.flatMap(({ names }) => names)).toHaveLength(countOf(drawn.dots));
  expect(coAuthorsCsv(team).split('\n')[1]).toBe('2026,Paper a,/a/,Ann; Cy; Di');
  expect(coAuthorsCsv([])).toBe('year,paper,address,authors of the team\n');
});
