/** What hands what on to whom: boxes in rows, arrows between them. Across in per cent, down in pixels. */
import { groupBy } from '../text/group.ts';

interface Arrow {
  from: string;
  to: string;
  /** True where the other one hands something back. */
  back?: boolean | undefined;
}

export interface Parts {
  /** The names of the boxes, row by row. */
  rows: readonly (readonly string[])[];
  arrows: readonly Arrow[];
}

/** Pixels of a line of a name, above and below the names of a box, and between rows. */
const LINE = 18;
const ROOM = 11;
const BETWEEN = 44;
/** Per cent of a row between its boxes, and characters that fit into the lines of its boxes on a phone. */
const GAPS = 7;
const WIDEST = 36;

/** A name in lines, cut at spaces and behind hyphens. */
function cut(name: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(/(?<=-)|(?<= )/)) {
    const last = lines.at(-1);
    if (last !== undefined && (last + word).trimEnd().length <= most) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines.map((each) => each.trimEnd());
}

const rounded = (value: number) => Math.round(value * 10) / 10;

function placeBoxes(rows: Parts['rows']) {
  let y = 1;
  return rows.flatMap((names, row) => {
    const gap = names.length > 1 ? GAPS / (names.length - 1) : 0;
    const width = (100 - gap * (names.length - 1)) / names.length;
    const boxes = names.map((name, index) => ({
      ...{ name, row, y, x: index * (width + gap), width },
      lines: cut(name, WIDEST / names.length),
    }));
    const height = Math.max(...boxes.map(({ lines }) => lines.length)) * LINE + 2 * ROOM;
    y += height + BETWEEN;
    return boxes.map((box) => ({ ...box, height }));
  });
}

type Box = ReturnType<typeof placeBoxes>[number];
const middle = ({ x, width }: Box) => x + width / 2;

/** An end of an arrow: the box, its side, and where the other end lies, by which ends are spread along a side. */
interface End {
  box: Box;
  other: Box;
  side: 'above' | 'below' | 'start' | 'end';
}

function sideTowards(box: Box, other: Box): End['side'] {
  if (box.row !== other.row) return box.row < other.row ? 'below' : 'above';
  return box.x < other.x ? 'end' : 'start';
}

/** Places the ends of all arrows: those at one side stand evenly along it, in the order of where they lead. */
function placeEnds(ends: readonly End[]) {
  const places = new Map<End, { x: number; y: number }>();
  for (const { items } of groupBy(ends, ({ box, side }) => `${box.name} ${side}`)) {
    const sorted = items.toSorted((a, b) => middle(a.other) - middle(b.other));
    sorted.forEach((end, index) => {
      const { x, y, width, height } = end.box;
      const share = (index + 1) / (sorted.length + 1);
      const isBeside = end.side === 'start' || end.side === 'end';
      places.set(end, {
        x: rounded(isBeside ? x + (end.side === 'end' ? width : 0) : x + width * share),
        y: Math.round(isBeside ? y + height * share : y + (end.side === 'below' ? height : 0)),
      });
    });
  }
  return places;
}

/** A diagram. @throws Error when an arrow names a box that is not there; the check has said so before. */
export function drawDiagram({ rows, arrows }: Parts) {
  const boxes = placeBoxes(rows);
  const find = (name: string) => {
    const box = boxes.find((each) => each.name === name);
    if (!box) throw new Error(`The diagram has no box called "${name}".`);
    return box;
  };
  const pairs = arrows.map(({ from, to, back = false }) => {
    const [one, two] = [find(from), find(to)];
    const start: End = { box: one, other: two, side: sideTowards(one, two) };
    const end: End = { box: two, other: one, side: sideTowards(two, one) };
    return { start, end, back };
  });
  const places = placeEnds(pairs.flatMap(({ start, end }) => [start, end]));
  return {
    boxes: boxes.map(({ lines, x, y, width, height }) => ({
      ...{ x: rounded(x), y, width: rounded(width), height },
      lines: lines.map((text, index) => ({
        text,
        x: rounded(x + width / 2),
        y: Math.round(y + height / 2 + 5 + (index - (lines.length - 1) / 2) * LINE),
      })),
    })),
    lines: pairs.map(({ start, end, back }) => ({ from: places.get(start), to: places.get(end), back })),
    height: Math.max(0, ...boxes.map(({ y, height }) => y + height)) + 1,
  };
}
