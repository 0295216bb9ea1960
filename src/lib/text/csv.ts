/** Reads tables of comma-separated values as RFC 4180 writes them. */

/** The rows of a table, each with as many cells as the file gives it. Empty lines are left out. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/y;
  const plain = text.replace(/^\uFEFF/, '');
  while (cell.lastIndex < plain.length) {
    const [, value = '', end] = cell.exec(plain) ?? [];
    if (end === undefined) break;
    row.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value.trim());
    if (end !== ',') {
      if (row.some(Boolean)) rows.push(row);
      row = [];
    }
  }
  if (row.some(Boolean)) rows.push(row);
  return rows;
}

export interface Bars {
  /** The head of the table: what the names are, what the numbers are. */
  head: [string, string];
  bars: { name: string; value: number }[];
}

/** The first column as names and the second as numbers. @throws Error naming the row that is not so. */
export function readBars(csv: string): Bars {
  const [head, ...rows] = parseCsv(csv);
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
