/** Figures as a card for links shows them: without words, in a box of pixels. */
import type { FootprintFacts } from './footprints.ts';
import { drawNetworks, type Run } from './network-scatter.ts';
import { drawTimeLine, type Lane } from './time-line.ts';

/** Width and height of a figure on a card, in pixels. */
export const BOX = { width: 1056, height: 240 };

/** A path in that box. One without a width is filled. */
export interface Stroke {
  d: string;
  tone: 'ink' | 'link' | 'rule' | 'tint';
  width?: number;
  opacity?: number;
}

const round = Math.round;
const across = (percent: number) => round((percent / 100) * BOX.width);
const down = (percent: number) => round((percent / 100) * BOX.height);
const rect = (x: number, y: number, width: number, height: number) =>
  `M${x} ${y}h${width}v${height}h-${width}z`;
const disc = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 -${2 * r} 0z`;

/** The networks as dots, with the thrifty front. */
export function networksOnCard(runs: readonly Run[]): Stroke[] {
  if (runs.length === 0) return [];
  const { dots, front } = drawNetworks(runs);
  const [first, ...others] = front;
  const steps = others.map(({ x, y }) => `H${across(x)}V${down(y)}`).join('');
  return [
    { d: rect(0, BOX.height - 2, BOX.width, 2), tone: 'rule' },
    // Each on its own, so that it shows where they lie above each other.
    ...dots.map(({ x, y, diameter }): Stroke => {
      return { d: disc(across(x), down(y), round(diameter * 0.6) + 1), tone: 'link', opacity: 0.35 };
    }),
    { d: `M${across(first?.x ?? 0)} ${down(first?.y ?? 0)}${steps}H${BOX.width}`, tone: 'ink', width: 4 },
  ];
}

/** What was saved of the energy of each baseline, as bars. */
export function savingsOnCard(savings: readonly FootprintFacts[]): Stroke[] {
  const height = Math.min(60, round(BOX.height / Math.max(1, savings.length)) - 16);
  return savings.flatMap(({ energyPercent }, index): Stroke[] => {
    const y = index * (height + 16);
    return [
      { d: rect(0, y, BOX.width, height), tone: 'rule' },
      { d: rect(0, y, Math.max(4, across(100 - energyPercent)), height), tone: 'link' },
    ];
  });
}

/** The marks of the time line, with a line where each year begins. */
export function timeLineOnCard(lanes: readonly Lane[]): Stroke[] {
  const { years } = drawTimeLine(lanes);
  const length = BOX.width / Math.max(1, years.length);
  const at = (year: number, percent: number) => round((year + percent / 100) * length);
  const row = BOX.height / Math.max(1, years[0]?.cells.length ?? 1);
  return years.flatMap(({ cells }, year): Stroke[] => [
    { d: rect(at(year, 0), 0, 2, BOX.height), tone: 'rule' },
    ...cells.flatMap(({ bars, marks }, lane): Stroke[] => {
      const [top, high] = [round(lane * row + row * 0.15), round(row * 0.7)];
      const ticks = marks.map((place) => rect(at(year, place), top, 4, high));
      const spans = bars.map(([from, to]) => rect(at(year, from), top, at(year, to) - at(year, from), high));
      const d = [...ticks, ...spans].join('');
      return d ? [{ d, tone: 'link' }] : [];
    }),
  ]);
}
