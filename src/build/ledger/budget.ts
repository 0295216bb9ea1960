/** What a page may cost. A page over its budget stops the build. */
import type { Finding } from '../../lib/content-error.ts';
import { bytesOf, formatKilobytes } from './figures.ts';
import type { PageCost, Part } from './measure.ts';

/** HTML and style sheet after gzip: what fits into the first round trip of a new connection. */
const FIRST_ROUND_TRIP = 14_000;
/** All of the first view of a page with pictures. */
const WITH_PICTURES = 100_000;
/** Script that a page loads for all its readers: the state of the call and the opener of the search. */
const SCRIPT = 1000;
/** Scripts that are a tool of the page they stand on, and of no other. */
const tools = /SearchForm|PublicationFilter|CopyText/;

const isScript = (file: string) => file.endsWith('.js') && !tools.test(file);

const budgets = [
  {
    what: 'HTML and style sheet',
    budget: FIRST_ROUND_TRIP,
    of: (parts: Part[]) => parts.filter(({ file }) => /\.(html|css)$/.test(file)),
  },
  {
    what: 'Scripts',
    budget: SCRIPT,
    of: (parts: Part[]) => parts.filter(({ file }) => isScript(file)),
  },
  { what: 'All parts of the first view', budget: WITH_PICTURES, of: (parts: Part[]) => parts },
];

/** Pages over a budget, each with what is heavy on it. */
export function findHeavyPages(costs: readonly PageCost[]): Finding[] {
  return costs.flatMap(({ file, parts }) => {
    const counted = budgets.map(({ what, budget, of }) => {
      const own = of(parts);
      return { what, budget, own, bytes: bytesOf({ file, parts: own }) };
    });
    const over = counted.find(({ bytes, budget }) => bytes > budget);
    if (!over) return [];
    const heaviest = over.own.toSorted((a, b) => b.gzip - a.gzip).slice(0, 3);
    const named = heaviest.map((part) => `${part.file} (${formatKilobytes(part.gzip)} kB)`).join(', ');
    const weight = `${over.what} weigh ${formatKilobytes(over.bytes)} kB after gzip`;
    const message = `${weight}; the budget is ${formatKilobytes(over.budget)} kB.`;
    return [{ file, message, fix: `Heaviest: ${named}.` }];
  });
}
