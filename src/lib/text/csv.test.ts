import { expect, test } from 'vitest';
import { parseCsv, readBars } from './csv.ts';

test('quotes, commas, line ends and a byte order mark', () => {
  expect(parseCsv('\uFEFFa,b\r\n"x, ""y""",2\n\nz,3')).toEqual([
    ['a', 'b'],
    ['x, "y"', '2'],
    ['z', '3'],
  ]);
});

test('bars come from the first two columns', () => {
  expect(readBars('Model,kWh\nA,1.5\nB,0\n')).toEqual({
    head: ['Model', 'kWh'],
    bars: [
      { name: 'A', value: 1.5 },
      { name: 'B', value: 0 },
    ],
  });
});

test.each([
  ['', 'needs a head'],
  ['a,b', 'needs a head'],
  ['a,b\nx,much', 'Row 2 of the table, "x"'],
  ['a,b\nx,1\ny,-1', 'Row 3'],
])('%j is refused', (csv, message) => expect(() => readBars(csv)).toThrow(message));
