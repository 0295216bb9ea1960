/** Tables of comma-separated values with places: which line and column a cell stands on. */
import { csvParseRows } from 'd3-dsv';
import type { Finding } from '../content-error.ts';
import type { Source } from './source.ts';

/** The cells of one line. A quoted cell ends on its line. */
const cellsOf = (line: string): string[] => csvParseRows(line)[0] ?? [];

/** The column at which a cell begins, counted from 1. */
function columnOf(line: string, index: number): number {
  const before = line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).slice(0, index);
  return before.reduce((column, cell) => column + cell.length + 1, 1);
}

/**
 * Reads a table: a line with the names of the columns, then a line for each entry.
 * Its data are the entries, each an object with a text for every column.
 */
export function readTable(file: string, text: string): Source {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = cellsOf(lines[0] ?? '');
  const rows = lines.flatMap((source, index) =>
    index > 0 && source.trim() ? [{ source, line: index + 1 }] : [],
  );
  const findings = rows.flatMap(({ source, line }): Finding[] => {
    const { length } = cellsOf(source);
    if (length === names.length) return [];
    const message = `The line has ${length} cells, and the head of the table names ${names.length}.`;
    const column = columnOf(source, Math.min(length, names.length));
    return [{ file, line, column, source, message, fix: `Write a cell for each of: ${names.join(', ')}.` }];
  });
  return {
    file,
    findings,
    data: rows.map(({ source }) => Object.fromEntries(cellsOf(source).map((cell, at) => [names[at], cell]))),
    placeOf([row, name], key = name === undefined ? undefined : String(name)) {
      const { source, line } = rows[Number(row)] ?? { source: lines[0] ?? '', line: 1 };
      const index = names.indexOf(String(key));
      return { line, column: index < 0 ? 1 : columnOf(source, index), source };
    },
  };
}
