/** What a page may cost. A page over its budget stops the build. */
import type { Finding } from '../../lib/content-error.ts';
import { bytesOf, formatKilobytes } from './figures.ts';
import type { PageCost } from './measure.ts';

/** HTML and style sheet after gzip: what fits into the first round trip of a new connection. */
const FIRST_ROUND_TRIP = 14_000;
/** All of the first view of a page with pictures. */
const WITH_PICTURES = 100_000;

const isBeforePaint = (file: string) => /\.(html|css)$/.test(file);

/** Pages over their budget, each with what is heavy on it. */
export function findHeavyPages(costs: readonly PageCost[]): Finding[] {
  return costs.flatMap((cost) => {
    const before = { ...cost, parts: cost.parts.filter(({ file }) => isBeforePaint(file)) };
    const over = [
      { bytes: bytesOf(before), budget: FIRST_ROUND_TRIP, what: 'HTML and style sheet' },
      { bytes: bytesOf(cost), budget: WITH_PICTURES, what: 'The first view' },
    ].find(({ bytes, budget }) => bytes > budget);
    if (!over) return [];
    const heaviest = [...cost.parts].sort((a, b) => b.gzip - a.gzip).slice(0, 3);
    const parts = heaviest.map(({ file, gzip }) => `${file} (${formatKilobytes(gzip)} kB)`).join(', ');
    return [
      {
        file: cost.file,
        message: `${over.what} weigh ${formatKilobytes(over.bytes)} kB after gzip; the budget is ${formatKilobytes(over.budget)} kB.`,
        fix: `Heaviest: ${parts}.`,
      },
    ];
  });
}
