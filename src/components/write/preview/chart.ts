/** A bar for each row of a table, and the table itself. */
import type { Element } from 'hast';
import { readBars } from '../../../lib/text/csv.ts';
import { caption, frameTable, h } from './h.ts';

/** @param readFile gives the text of a file beside the post. */
export function drawChart(
  given: Record<string, string>,
  readFile: (name: string) => string | undefined,
): Element {
  const name = (given['src'] ?? '').replace('./', '');
  try {
    const { head, bars } = readBars(readFile(name) ?? '');
    const most = Math.max(...bars.map(({ value }) => value)) || 1;
    const items = bars.map(({ name: bar, value }) =>
      h(
        'li',
        {},
        h('p', {}, h('span', {}, bar), ' ', h('strong', {}, String(value))),
        h(
          'svg',
          { viewBox: '0 0 1000 30', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
          h('rect', { width: String((value / most) * 1000), height: '30', class: 'fill-link' }),
        ),
      ),
    );
    const rows = bars.map(({ name: bar, value }) =>
      h('tr', {}, h('th', { scope: 'row' }, bar), h('td', { className: ['number'] }, String(value))),
    );
    const heads = head.map((word) => h('th', { scope: 'col' }, word));
    const table = h('table', {}, h('thead', {}, h('tr', {}, ...heads)), h('tbody', {}, ...rows));
    return h(
      'figure',
      {},
      h('ul', { className: ['bars', 'list-none', 'grid', 'gap-4'] }, ...items),
      h(
        'details',
        {},
        h('summary', { lang: 'en' }, 'The same as a table'),
        frameTable(table, given['caption'] ?? ''),
      ),
      caption(given['caption'] ?? ''),
    );
  } catch {
    return h('p', { className: ['missing'] }, `[The table ${name} cannot be drawn yet.]`);
  }
}
