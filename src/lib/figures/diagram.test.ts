import { expect, test } from 'vitest';
import { drawDiagram } from './diagram.ts';

const rows = [['Front'], ['Meter of energy', 'Store'], ['Back-end']];
const arrows = [
  { from: 'Front', to: 'Meter of energy' },
  { from: 'Front', to: 'Store', back: true },
  { from: 'Store', to: 'Back-end' },
  { from: 'Meter of energy', to: 'Store' },
];
const { boxes, lines, height } = drawDiagram({ rows, arrows });

test('every name is a box, every row fills the width, and rows stand below each other', () => {
  expect(boxes).toHaveLength(4);
  expect(boxes.map(({ x, width }) => x + width)).toEqual([100, 46.5, 100, 100]);
  expect(boxes[1]?.y).toBeGreaterThan((boxes[0]?.y ?? 0) + (boxes[0]?.height ?? 0));
  expect(height).toBe((boxes[3]?.y ?? 0) + (boxes[3]?.height ?? 0) + 1);
});

test('an arrow goes from the edge of one box to that of the other, and arrows of a side never share a place', () => {
  const [toMeter, toStore, down, across] = lines;
  expect(toMeter?.from?.y).toBe((boxes[0]?.y ?? 0) + (boxes[0]?.height ?? 0));
  expect(toMeter?.to?.y).toBe(boxes[1]?.y);
  expect(toMeter?.from?.x).toBeLessThan(toStore?.from?.x ?? 0);
  expect(toStore?.back).toBe(true);
  expect(down?.to).toEqual({ x: 50, y: boxes[3]?.y });
  expect([across?.from?.x, across?.to?.x]).toEqual([46.5, 53.5]);
});

test('a long name is cut into lines that fit on a phone', () => {
  const narrow = drawDiagram({ rows: [['Application-Requirements', 'HW Constraints', 'Meta']], arrows: [] });
  expect(narrow.boxes.map((box) => box.lines.map(({ text }) => text))).toEqual([
    ['Application-', 'Requirements'],
    ['HW', 'Constraints'],
    ['Meta'],
  ]);
});

test('a box more and an arrow turned round change the picture', () => {
  const turned = drawDiagram({ rows, arrows: arrows.map(({ from, to }) => ({ from: to, to: from })) });
  expect(turned.lines[0]?.from).toEqual(lines[0]?.to);
  expect(drawDiagram({ rows: [...rows, ['Another']], arrows }).height).toBeGreaterThan(height);
});

test('one box alone is a diagram; an arrow to nowhere is refused', () => {
  expect(drawDiagram({ rows: [['Alone']], arrows: [] }).boxes).toHaveLength(1);
  expect(() => drawDiagram({ rows, arrows: [{ from: 'Front', to: 'Nobody' }] })).toThrow('"Nobody"');
});
