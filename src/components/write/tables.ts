/** Tables from other programs, as Markdown writes them. */

const cell = (words: string) => words.trim().replaceAll('|', '\\|').replace(/\s+/g, ' ');
const isNumber = (words: string) => /^[-+]?[\d\s.,]+\s?%?$/.test(words.trim());

/** What a new table looks like. */
export const EMPTY_TABLE = '| Name | Figure |\n| :--- | ---: |\n| One | 1 |\n| Two | 2 |';

/**
 * The table in a text that was copied from a spreadsheet: rows are lines, and tabs part the cells. Nothing when the
 * text is no such table.
 */
export function toTable(text: string): string | undefined {
  const rows = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
  const [head, ...others] = rows;
  if (!head || others.length === 0 || head.length < 2 || rows.some((row) => row.length !== head.length))
    return undefined;
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const sides = head.map((_, index) => (others.every((row) => isNumber(row[index] ?? '')) ? '---:' : ':---'));
  return [line(head), `| ${sides.join(' | ')} |`, ...others.map(line)].join('\n');
}
