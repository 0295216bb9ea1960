/** How the benches print: tables in columns, and what is over a line. */
const WIDTH = 13;

/** A figure with its unit. */
export const cell = (value: number, unit: string, digits = 2): string =>
  Number.isNaN(value) ? '–' : `${value.toFixed(digits)} ${unit}`;

/** A row of a table. */
export function row(name: string, ...cells: string[]): void {
  console.log(`  ${name.padEnd(22)}${cells.map((text) => text.padStart(WIDTH)).join('')}`);
}

/** Says of each figure that was measured whether it is over its line. */
export function sayLines(lines: readonly { what: string; is: number | undefined; most: number }[]): void {
  console.log('');
  for (const { what, is, most } of lines) {
    if (is === undefined || Number.isNaN(is)) continue;
    console.log(`  ${is > most ? 'OVER' : 'ok  '}  ${what}: ${is.toFixed(2)}, at most ${most}`);
  }
}
