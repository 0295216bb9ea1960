/** Who of the team wrote which paper of the last years: a row a person, a column a year, a dot a paper, a line where several wrote it. */
import { csvFormatRows } from 'd3-dsv';

interface Paper {
  id: string;
  year: number;
  title: string;
  href: string;
}

export interface Writer {
  name: string;
  href: string;
  papers: readonly Paper[];
}

/** How many years are shown. */
const YEARS = 5;
/** Length of a year in the drawing; a row is 1 high. */
const LENGTH = 200;

/** Those who wrote of late, with what they wrote then, and the years. */
function lately(team: readonly Writer[]) {
  const last = Math.max(0, ...team.flatMap(({ papers }) => papers.map(({ year }) => year)));
  const first = last - YEARS + 1;
  const people = team
    .map((person) => ({ ...person, papers: person.papers.filter(({ year }) => year >= first) }))
    .filter(({ papers }) => papers.length > 0);
  return { first, people };
}

/** The papers of the drawing, the newest first, each with who of the team wrote it. */
export function listShared(team: readonly Writer[]) {
  const { people } = lately(team);
  const papers = new Map(people.flatMap((one) => one.papers.map((paper) => [paper.id, paper])));
  return [...papers.values()]
    .toSorted((a, b) => b.year - a.year)
    .map(({ id, year, title, href }) => ({
      year,
      title,
      href,
      names: people.filter((one) => one.papers.some((paper) => paper.id === id)).map(({ name }) => name),
    }));
}

/** The same as a CSV file. */
export const coAuthorsCsv = (team: readonly Writer[]): string =>
  `${csvFormatRows([
    ['year', 'paper', 'address', 'authors of the team'],
    ...listShared(team).map(({ year, title, href, names }) => [String(year), title, href, names.join('; ')]),
  ])}\n`;

const rounded = (value: number) => Math.round(value * 10) / 10;

/** The two who wrote the most papers together, and how many. */
function findClosest(people: readonly Writer[]) {
  const pairs = people.flatMap((one, index) =>
    people.slice(index + 1).map((other) => {
      const theirs = new Set(other.papers.map(({ id }) => id));
      return { names: [one.name, other.name], shared: one.papers.filter(({ id }) => theirs.has(id)).length };
    }),
  );
  return pairs.toSorted((a, b) => b.shared - a.shared).at(0);
}

function say(papers: number, shared: number, first: number, people: readonly Writer[]): string {
  const closest = findClosest(people);
  if (papers === 1) return `One paper since ${first}, by ${shared ? 'several' : 'one author'} of the team.`;
  const all = `${papers} papers since ${first}`;
  if (shared === 0 || !closest) return `${all}, each by one author of the team.`;
  const most = `${closest.names.join(' and ')} have written the most together: ${closest.shared}`;
  return `${all}, ${shared} of them by two or more of the team. ${most}.`;
}

/** The drawing. People without a paper of these years are left out. */
export function drawCoAuthors(team: readonly Writer[]) {
  const { first, people } = lately(team);
  const years = people.length === 0 ? [] : Array.from({ length: YEARS }, (_, index) => first + index);
  const papers = years.flatMap((year, column) => {
    const ids = [
      ...new Set(
        people.flatMap((one) => one.papers.filter((paper) => paper.year === year).map(({ id }) => id)),
      ),
    ];
    return ids.map((id, index) => ({
      x: rounded((column + (index + 0.5) / ids.length) * LENGTH),
      rows: people.flatMap((one, row) => (one.papers.some((paper) => paper.id === id) ? [row + 0.5] : [])),
    }));
  });
  const shared = papers.filter(({ rows }) => rows.length > 1);
  return {
    people: people.map(({ name, href }) => ({ name, href })),
    years,
    /** All in a box as wide as the years and as high as there are people. */
    box: `0 0 ${LENGTH * years.length} ${people.length}`,
    grid: [
      ...people.map((_, row) => `M0 ${row + 0.5}H${LENGTH * years.length}`),
      ...years.map((_, column) => `M${column * LENGTH} 0V${people.length}`),
    ].join(''),
    dots: papers.flatMap(({ x, rows }) => rows.map((row) => `M${x} ${row}h0`)).join(''),
    joins: shared.map(({ x, rows }) => `M${x} ${rows[0]}V${rows.at(-1)}`).join(''),
    words: people.length === 0 ? 'There is no paper yet.' : say(papers.length, shared.length, first, people),
  };
}
