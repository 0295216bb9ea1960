/** Writes figures into the slots that pages leave for them. */
import { bytesOf, formatGrams, formatKilobytes, gramsOf, kindOf, median } from './figures.ts';
import type { PageCost } from './measure.ts';
import { comparisonSites } from './comparison-sites.ts';

/** Fills every slot `<span data-cost="name">…</span>`. What stands in it is longer, so that no page grows. */
const fillSlots = (html: string, figures: Record<string, string>): string =>
  html.replace(
    /(<span data-cost="(\w+)">)[^<]*/g,
    (_, tag: string, name: string) => tag + (figures[name] ?? ''),
  );

/** A page with its cost in its own foot. */
export function fillFoot(html: string, cost: PageCost): string {
  const bytes = bytesOf(cost);
  return fillSlots(html, {
    kilobytes: formatKilobytes(bytes),
    requests: String(cost.parts.length),
    grams: gramsOf(bytes).toFixed(4),
  });
}

const cell = (text: string) => `<td class="number">${text}</td>`;
const row = (head: string, ...cells: string[]) => `<tr><th scope="row">${head}</th>${cells.join('')}</tr>`;
const figures = (bytes: number, repeat: number) =>
  [formatKilobytes(bytes), formatKilobytes(repeat), formatGrams(gramsOf(bytes))].map(cell).join('');

/** A bar, drawn: its length is the share of the longest one. */
function bar(bytes: number, longest: number): string {
  const width = Math.max(1, Math.round((bytes / longest) * 100));
  const drawing = `<rect width="${width}" height="10" class="fill-link"></rect>`;
  return `<td><svg viewBox="0 0 100 10" width="100" height="10" aria-hidden="true">${drawing}</svg></td>`;
}

function kindRows(costs: readonly PageCost[]): string {
  const kinds = [...Map.groupBy(costs, ({ file }) => kindOf(file))].sort(([a], [b]) => (a < b ? -1 : 1));
  const middle = (group: PageCost[], repeat: boolean) =>
    median(group.map((cost) => bytesOf(cost, 'gzip', repeat)));
  return kinds
    .map(([kind, group]) =>
      row(kind, cell(String(group.length)), figures(middle(group, false), middle(group, true))),
    )
    .join('');
}

const heaviestFirst = (costs: readonly PageCost[]) =>
  [...costs].sort((a, b) => bytesOf(b) - bytesOf(a) || (a.file < b.file ? -1 : 1));

function heaviestRows(costs: readonly PageCost[], base: string): string {
  const [heaviest, ...others] = heaviestFirst(costs).slice(0, 10);
  if (!heaviest) return '';
  return [heaviest, ...others]
    .map((cost) => {
      const path = cost.file.replace(/index\.html$/, '');
      const drawn = bar(bytesOf(cost), bytesOf(heaviest));
      return row(
        `<a href="${base}${path}">/${path}</a>`,
        figures(bytesOf(cost), bytesOf(cost, 'gzip', true)),
        drawn,
      );
    })
    .join('');
}

function comparisonRows(costs: readonly PageCost[]): string {
  const requests = ({ parts }: PageCost) => parts.length;
  const [heaviest] = heaviestFirst(costs);
  const ours = [
    {
      name: 'This site, the median page',
      bytes: median(costs.map((cost) => bytesOf(cost))),
      requests: median(costs.map(requests)),
    },
    ...(heaviest
      ? [{ name: 'This site, the heaviest page', bytes: bytesOf(heaviest), requests: requests(heaviest) }]
      : []),
  ];
  const longest = Math.max(...comparisonSites.map(({ bytes }) => bytes));
  return [...ours, ...comparisonSites]
    .map(({ name, bytes, requests: count }) =>
      row(name, cell(formatKilobytes(bytes)), cell(String(count)), bar(bytes, longest)),
    )
    .join('');
}

/** The page of the ledger with its tables, in place of `<tr data-ledger="name"></tr>`. */
export function fillTables(html: string, costs: readonly PageCost[], base: string): string {
  const tables: Record<string, string> = {
    kinds: kindRows(costs),
    heaviest: heaviestRows(costs, base),
    comparisons: comparisonRows(costs),
  };
  return html.replace(/<tr data-ledger="(\w+)">.*?<\/tr>/g, (_, name: string) => tables[name] ?? '');
}
