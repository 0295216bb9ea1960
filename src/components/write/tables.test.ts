import { expect, test } from 'vitest';
import { toTable } from './tables.ts';

test('cells of a spreadsheet become a table, numbers to the right', () => {
  expect(toTable('Model\tkWh\nSmall | old\t1.5\nLarge\t12\n')).toBe(
    '| Model | kWh |\n| :--- | ---: |\n| Small \\| old | 1.5 |\n| Large | 12 |',
  );
});

test.each(['words', 'two\nlines', 'a\tb', 'a\tb\nc', ''])('%j is no table', (text) =>
  expect(toTable(text)).toBeUndefined(),
);
