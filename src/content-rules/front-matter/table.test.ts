import { expect, test } from 'vitest';
import { readTable } from './table.ts';

const text = 'model,energy\nsmall,1.5\n"large, old",2.5\n';

test('a table has an object for each line below its head', () => {
  const { data, findings } = readTable('a.csv', text);
  expect(findings).toEqual([]);
  expect(data).toEqual([
    { model: 'small', energy: '1.5' },
    { model: 'large, old', energy: '2.5' },
  ]);
});

test.each([
  [0, 'energy', { line: 2, column: 7, source: 'small,1.5' }],
  [1, 'model', { line: 3, column: 1, source: '"large, old",2.5' }],
  [1, 'energy', { line: 3, column: 14, source: '"large, old",2.5' }],
])('row %i, column %s stands at its place', (row, column, place) => {
  expect(readTable('a.csv', text).placeOf([row, column])).toEqual(place);
});

test('a line with a cell too many or too few is a finding where it ends', () => {
  const { findings } = readTable('a.csv', 'model,energy\r\nsmall\r\nlarge,2,3\r\n');
  expect(findings).toMatchObject([
    { line: 2, column: 7, message: 'The line has 1 cells, and the head of the table names 2.' },
    { line: 3, column: 9, fix: 'Write a cell for each of: model, energy.' },
  ]);
});
