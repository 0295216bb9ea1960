import { expect, test } from 'vitest';
import { drawTimeLine, type Lane, pathOf, timeLineCsv } from './time-line.ts';

const lane = (name: string, things: [string, string?][]): Lane => ({
  name,
  one: name.toLowerCase().slice(0, -1),
  many: name.toLowerCase(),
  list: (year) => `/${name.toLowerCase()}/${year}/`,
  things: things.map(([from, until]) => ({ name: `${name} of ${from}`, from, until, href: `/${from}/` })),
});
const grant = lane('Periods', [['2022-10-01', '2024-03-31']]);
const events = lane('Events', [['2023-01-01'], ['2023-12-31'], ['2025-07-02']]);
const papers = lane('Papers', [['2024'], ['2024'], ['2024-06']]);
const { lanes, years } = drawTimeLine([grant, events, lane('Calls', []), papers]);
const cell = (year: string, name: string) =>
  years.find((each) => each.year === year)?.cells[lanes.indexOf(name)] ?? expect.fail();

test('years run from the first thing to the last, and a lane without things is left out', () => {
  expect(years.map(({ year }) => year)).toEqual(['2022', '2023', '2024', '2025']);
  expect(lanes).toEqual(['Periods', 'Events', 'Papers']);
});

test('the year begins at the left and ends at the right', () => {
  expect(cell('2023', 'Events').marks).toEqual([1, 99]);
  expect(cell('2025', 'Events').marks).toEqual([49.9]);
});

test('what lasts is a bar that goes on to its last day', () => {
  expect(years.map(({ cells }) => cells[0]?.bars)).toEqual([[[74.8, 100]], [[0, 100]], [[0, 24.9]], []]);
  expect(pathOf(cell('2024', 'Periods'))).toBe('M0 2H24.9V6H0z');
  expect(pathOf(cell('2025', 'Events'))).toBe('M49.9 0V8');
  expect(years.map(({ cells }) => cells[0]?.label)).toEqual([
    'Periods of 2022-10-01',
    'Periods of 2022-10-01',
    'until 31 March 2024',
    '',
  ]);
});

test('one thing of a year is called by its name, several by their number; both lead on', () => {
  expect(cell('2025', 'Events')).toMatchObject({ label: 'Events of 2025-07-02', href: '/2025-07-02/' });
  expect(cell('2024', 'Papers')).toMatchObject({ label: '3 papers', href: '/papers/2024/' });
  expect(cell('2022', 'Papers')).toEqual({ bars: [], marks: [], label: '' });
});

test('one thing of a long name is called by its kind', () => {
  const long = { name: 'On the energy that it takes to train networks', from: '2024', href: '/long/' };
  expect(drawTimeLine([{ ...papers, things: [long] }]).years[0]?.cells[0]).toMatchObject({
    label: '1 paper',
    href: '/long/',
  });
});

test('every thing is a mark of its own, also on one day and in a year alone', () => {
  expect(cell('2024', 'Papers').marks).toEqual([1, 3.5, 45.4]);
  const many = lane(
    'Posts',
    Array.from({ length: 30 }, () => ['2024-12-31']),
  );
  const places = drawTimeLine([many]).years[0]?.cells[0]?.marks ?? [];
  expect(new Set(places).size).toBe(30);
  expect(Math.max(...places)).toBeLessThanOrEqual(100);
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
});

test('where there are too many, those that stand close share a mark, and all are counted', () => {
  const many = lane(
    'Posts',
    Array.from({ length: 600 }, (_, index) => [
      `2024-${String((index % 12) + 1).padStart(2, '0')}-${10 + (index % 7)}`,
    ]),
  );
  const { marks, label } = drawTimeLine([many]).years[0]?.cells[0] ?? expect.fail();
  expect(marks.length).toBeGreaterThan(11);
  expect(marks.length).toBeLessThanOrEqual(40);
  expect(new Set(marks).size).toBe(marks.length);
  expect(label).toBe('600 posts');
});

test('another day moves its mark', () => {
  const moved = drawTimeLine([lane('Events', [['2025-07-20']])]);
  expect(moved.years[0]?.cells[0]?.marks).not.toEqual(cell('2025', 'Events').marks);
  expect(moved.only?.name).toBe('Events of 2025-07-20');
});

test('of nothing there is no year', () => expect(drawTimeLine([lane('Events', [])]).years).toEqual([]));

test('the CSV has a line for each, the first day first, as exact as it is known', () => {
  expect(
    timeLineCsv([events, papers])
      .trim()
      .split('\n')
      .map((line) => line.split(',')[0]),
  ).toEqual([...['from', '2023-01-01', '2023-12-31', '2024', '2024', '2024-06', '2025-07-02']]);
});
