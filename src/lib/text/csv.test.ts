import { expect, test } from 'vitest';
import { readBars } from './csv.ts';

test('quotes, commas, line ends and a byte order mark', () => {
  expect(readBars('\uFEFFModel, kWh\r\n"x, ""y""", 1.5\n\nz,0\n')).toEqual({
    head: ['Model', 'kWh'],
    bars: [
      { name: 'x, "y"', value: 1.5 },
      { name: 'z', value: 0 },
    ],
  });
});

test.each([
  ['', 'needs a head'],
  ['a,b', 'needs a head'],
  ['a,b\nx,much', 'Row 2 of the table, "x"'],
  ['a,b\nx,1\ny,-1', 'Row 3'],
  ['a,b\na,1,000', 'Row 2 of the table, "a,1,000", has 3 cells, and the head has 2.'],
  ['a,b\nx,1\n"y,2\nz,3', 'Line 3 of the table opens a quote that is not closed.'],
  ['a,b\n,2', 'Row 2 of the table, ",2", has no name.'],
  ['a,b\nx,0x10', 'Row 2 of the table, "x"'],
])('%j is refused', (csv, message) => expect(() => readBars(csv)).toThrow(message));
