/** Which labels of a chart can stand without touching each other. */

export interface Label {
  /** In per cent of the chart. */
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  /** Pixels that the text stands above the point, or below it when negative. */
  above: number;
}

interface Box {
  left: number;
  right: number;
  base: number;
}

/** Pixels of a character of the small text, and of its line. */
const CHARACTER = 8;
const LINE = 15;
/** Pixels between a point and its label. */
export const GAP = 6;

function boxOf({ x, y, text, anchor, above }: Label, [width, height]: readonly [number, number]): Box {
  const at = (x / 100) * width;
  const long = text.length * CHARACTER;
  const base = (y / 100) * height - above;
  const left = { start: at + GAP, middle: at - long / 2, end: at - GAP - long }[anchor];
  return { left, right: left + long, base };
}

const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && Math.abs(a.base - b.base) < LINE;

/**
 * The labels that fit, the first ones before the others.
 *
 * @param size width and height of the chart in pixels.
 */
export function fitLabels(labels: readonly Label[], size: readonly [number, number]): Label[] {
  const kept: { label: Label; box: Box }[] = [];
  for (const label of labels) {
    const box = boxOf(label, size);
    const isInside = box.left >= 0 && box.right <= size[0];
    if (isInside && kept.every((other) => !touch(other.box, box))) kept.push({ label, box });
  }
  return kept.map(({ label }) => label);
}
