/** What happened when: lanes across, a cell for each year in each, marks at their days. */
import { csvFormatRows } from 'd3-dsv';
import { scaleUtc } from 'd3-scale';
import { formatDay, type PartialDay, yearOf } from '../time/dates.ts';

/** Something with a date. */
export interface Dated {
  name: string;
  from: PartialDay;
  /** The last day of what lasts. */
  until?: PartialDay | undefined;
  href: string;
}

/** Things of a kind. */
export interface Lane {
  name: string;
  /** What one of a long name, and several, are called in a year: "paper", "papers". */
  one: string;
  many: string;
  /** Where those of a year are listed. */
  list: (year: string) => string;
  things: readonly Dated[];
}

interface Cell {
  /** Begin and end of what lasts, and places of all else, in per cent of the year. */
  bars: [number, number][];
  marks: number[];
  label: string;
  /** Nowhere for what began in an earlier year. */
  href?: string;
}

/** Smallest distance of two marks, in per cent of the year. */
const GAP = 2.5;
/** Characters of a name that has room in its cell. */
const LONGEST = 30;
const DAY = 86_400_000;

const rounded = (value: number) => Math.round(value * 10) / 10;
const lastYear = ({ from, until = from }: Dated) => yearOf(until);

/**
 * Days as marks: those known by their year alone stand side by side where it begins, and none covers another. Where there
 * are too many for that, days that stand close share a mark, so that no number of posts makes a page heavy.
 */
function placeMarks(days: readonly PartialDay[], x: (day: Date) => number): number[] {
  const wanted = days
    .map((day) => {
      return x(new Date(day.length === 7 ? `${day}-15` : day));
    })
    .sort((a, b) => a - b);
  if (wanted.length * GAP > 98) {
    return [...new Set(wanted.map((place) => rounded(1 + Math.floor(Math.min(place, 99) / GAP) * GAP)))];
  }
  const places: number[] = [];
  for (const place of wanted) places.push(Math.max(place, (places.at(-1) ?? -GAP + 1) + GAP));
  const most = (index: number) => 99 - (places.length - 1 - index) * GAP;
  return places.map((place, index) => rounded(Math.min(place, most(index))));
}

/** What one thing is called in its cell. */
const nameOf = ({ name }: Dated, kind: string) => (name.length > LONGEST ? `1 ${kind}` : name);

function drawCell({ one: kind, many, list, things }: Lane, year: string): Cell {
  const here = things.filter((thing) => yearOf(thing.from) <= year && lastYear(thing) >= year);
  const [first] = here;
  if (!first) return { bars: [], marks: [], label: '' };
  const x = scaleUtc([new Date(`${year}-01-01`), new Date(`${Number(year) + 1}-01-01`)], [0, 100]).clamp(
    true,
  );
  const at = (time: string, more = 0) => rounded(x(new Date(Date.parse(time) + more)));
  const bars = here.flatMap(({ from, until }): Cell['bars'] => (until ? [[at(from), at(until, DAY)]] : []));
  const days = here.filter(({ until }) => !until).map(({ from }) => from);
  const drawn = { bars, marks: placeMarks(days, x) };
  const begun = here.filter(({ from }) => yearOf(from) === year);
  const [one = first] = begun;
  if (begun.length > 1) return { ...drawn, label: `${begun.length} ${many}`, href: list(year) };
  if (begun.length === 1) return { ...drawn, label: nameOf(one, kind), href: one.href };
  return {
    ...drawn,
    label: lastYear(one) === year ? `until ${formatDay(one.until ?? '')}` : nameOf(one, kind),
  };
}

/** Bars and marks as a path in a box of 100, the length of the year, by 8. */
export const pathOf = ({ bars, marks }: Cell): string =>
  [...bars.map(([from, to]) => `M${from} 2H${to}V6H${from}z`), ...marks.map((at) => `M${at} 0V8`)].join('');

/** The time line of all lanes in which something happened, from the first year to the last. */
export function drawTimeLine(all: readonly Lane[]) {
  const lanes = all.filter(({ things }) => things.length > 0);
  const things = lanes.flatMap((lane) => lane.things);
  const first = Math.min(...things.map(({ from }) => Number(yearOf(from))));
  const last = Math.max(...things.map((thing) => Number(lastYear(thing))));
  const count = things.length === 0 ? 0 : last - first + 1;
  const years = Array.from({ length: count }, (_, index) => String(first + index));
  return {
    lanes: lanes.map(({ name }) => name),
    years: years.map((year) => ({ year, cells: lanes.map((lane) => drawCell(lane, year)) })),
    /** The one thing, where there is no other. */
    only: things.length === 1 ? things[0] : undefined,
  };
}

/** All that stands on the time line, the first day first, as a CSV file. */
export function timeLineCsv(lanes: readonly Lane[]): string {
  const rows = lanes
    .flatMap(({ name: kind, things }) =>
      things.map(({ from, until = '', name, href }) => [from, until, kind, name, href]),
    )
    .sort(([a = ''], [b = '']) => a.localeCompare(b));
  return `${csvFormatRows([['from', 'until', 'kind', 'name', 'address'], ...rows])}\n`;
}
