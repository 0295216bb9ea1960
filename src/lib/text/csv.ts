/** Reads tables of comma-separated values. */
import { csvParseRows } from 'd3-dsv';

export interface Bars {
  /** The head of the table: what the names are, what the numbers are. */
  head: [string, string];
  bars: { name: string; value: number }[];
}

const NUMBER = /^\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** @throws Error naming the row in which a quote is opened and not closed. */
function checkQuotes(csv: string): void {
  let open: number | undefined;
  csv.split('\n').forEach((line, index) => {
    const quotes = line.split('"').length - 1;
    if (quotes % 2 === 1) open = open === undefined ? index + 1 : undefined;
  });
  if (open !== undefined) throw new Error(`Line ${open} of the table opens a quote that is not closed.`);
}

/** The first column as names and the second as numbers. @throws Error naming the row that is not so. */
export function readBars(csv: string): Bars {
  checkQuotes(csv);
  const cells = csvParseRows(csv.replace(/^\uFEFF/, ''), (row) => row.map((cell) => cell.trim()));
  const [head, ...rows] = cells.filter((row) => row.some(Boolean));
  if (!head?.[1] || rows.length === 0) throw new Error('The table needs a head, two columns and a row.');
  const bars = rows.map((row, index) => {
    const [name = '', number = ''] = row;
    if (row.length !== head.length) {
      throw new Error(
        `Row ${index + 2} of the table, "${row.join(',')}", has ${row.length} cells, and the head has ${head.length}. Write a number without commas, such as 1000, and put a text with a comma in quotes.`,
      );
    }
    if (!name) throw new Error(`Row ${index + 2} of the table, "${row.join(',')}", has no name.`);
    const value = Number(number);
    if (!NUMBER.test(number) || !Number.isFinite(value)) {
      throw new Error(`Row ${index + 2} of the table, "${name}", has no number of zero or more.`);
    }
    return { name, value };
  });
  return { head: [head[0] ?? '', head[1]], bars };
}
