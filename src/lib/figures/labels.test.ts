import { expect, test } from 'vitest';
import { fitLabels, type Label } from './labels.ts';

const label = (text: string, x: number, y: number, anchor: Label['anchor'] = 'start'): Label => ({
  ...{ text, x, y, anchor, above: 6 },
});
const textsOf = (labels: Label[], width: number) => fitLabels(labels, [width, 400]).map(({ text }) => text);

test('a label that would touch an earlier one is left out', () =>
  expect(textsOf([label('first', 50, 50), label('second', 51, 51), label('third', 51, 60)], 800)).toEqual([
    'first',
    'third',
  ]));

test('a label that would leave the chart is left out, and comes back where there is room', () => {
  const labels = [label('to the left', 15, 50, 'end'), label('to the right', 60, 20)];
  expect(textsOf(labels, 200)).toEqual([]);
  expect(textsOf(labels, 900)).toEqual(['to the left', 'to the right']);
});
