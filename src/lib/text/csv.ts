/** Reads tables of comma-separated values. */
import { csvParseRows } from 'd3-dsv';

export interface Bars {
  /** The head of the table: what the names are, what the numbers are. */
  head: [string, string];
  bars: { name: string; value: number }[];
}

/** The first column as names and the second as numbers. @throws Error naming the row that is not so. */
export function readBars(csv: string): Bars {
  const cells = csvParseRows(csv.replace(/^\uFEFF/, ''), (row) => row.map((cell) => cell.trim()));
  const [head, ...rows] = cells.filter((row) => row.some(Boolean));
  if (!head?.[1] || rows.length === 0) throw new Error('The table needs a head, two columns and a row.');
  const bars = rows.map(([name = '', number = ''], index) => {
    const value = Number(number);
    if (number === '' || !Number.isFinite(value) || value < 0) {
      throw new Error(`Row ${index + 2} of the table, "${name}", has no number of zero or more.`);
    }
    return { name, value };
  });
  return { head: [head[0] ?? '', head[1]], bars };
}
