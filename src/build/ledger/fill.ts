/** Writes figures into the slots that pages leave for them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { bytesOf, formatGrams, formatKilobytes, gramsOf, kindOf, median } from './figures.ts';
import type { PageCost } from './measure.ts';

/** Fills every slot `<span data-cost="name">…</span>` with a text of the same width, so that no page grows. */
function fillSlots(html: string, figures: Record<string, string>): string {
  return html.replace(/(<span data-cost="(\w+)">)([^<]*)/g, (_, tag: string, name: string, slot: string) => {
    const figure = figures[name] ?? '';
    return tag + figure.slice(0, slot.length).padStart(slot.length, '\u2007');
  });
}

/** Writes the cost of a page into its own foot. */
export function fillFoot(file: string, cost: PageCost): void {
  const bytes = bytesOf(cost);
  const figures = {
    kilobytes: formatKilobytes(bytes),
    requests: String(cost.parts.length),
    grams: gramsOf(bytes).toFixed(4),
  };
  writeFileSync(file, fillSlots(readFileSync(file, 'utf8'), figures));
}

const cell = (text: string) => `<td class="number">${text}</td>`;

function row(head: string, bytes: number, repeat: number, count?: number): string {
  const numbers = [formatKilobytes(bytes), formatKilobytes(repeat), formatGrams(gramsOf(bytes))].map(cell);
  return `<tr><th scope="row">${head}</th>${count === undefined ? '' : cell(String(count))}${numbers.join('')}</tr>`;
}

function kindRows(costs: readonly PageCost[]): string {
  const kinds = [...Map.groupBy(costs, ({ file }) => kindOf(file))].sort(([a], [b]) => (a < b ? -1 : 1));
  return kinds
    .map(([kind, group]) =>
      row(
        kind,
        median(group.map((cost) => bytesOf(cost))),
        median(group.map((cost) => bytesOf(cost, 'gzip', true))),
        group.length,
      ),
    )
    .join('');
}

function heaviestRows(costs: readonly PageCost[], base: string): string {
  return [...costs]
    .sort((a, b) => bytesOf(b) - bytesOf(a) || (a.file < b.file ? -1 : 1))
    .slice(0, 10)
    .map((cost) => {
      const path = cost.file.replace(/index\.html$/, '');
      return row(`<a href="${base}${path}">/${path}</a>`, bytesOf(cost), bytesOf(cost, 'gzip', true));
    })
    .join('');
}

/** Writes the tables of the ledger into its page, in place of `<tr data-ledger="name"></tr>`. */
export function fillTables(file: string, costs: readonly PageCost[], base: string): void {
  const tables: Record<string, string> = { kinds: kindRows(costs), heaviest: heaviestRows(costs, base) };
  const html = readFileSync(file, 'utf8').replace(
    /<tr data-ledger="(\w+)">.*?<\/tr>/g,
    (_, name: string) => tables[name] ?? '',
  );
  writeFileSync(file, html);
}
