/** What a page may cost. A page over its budget stops the build. */
import type { Finding } from '../../../content-rules/content-error.ts';
import { bytesOf, formatKilobytes } from './figures.ts';
import type { PageCost, Part } from './measure.ts';

/** Scripts that are a tool of the page they stand on, and of no other. */
const tools = /(SearchForm|PublicationFilter|CopyText|StartWriting|ThriftQuestion)[^/]*\.js$/;

interface Budget {
  what: string;
  /** Bytes after gzip. */
  most: number;
  counts: (file: string) => boolean;
  /** What whoever wrote the page can do. */
  fix: string;
}

const lazily = 'Load a script when the reader reaches for what it does.';
const budgets: Budget[] = [
  {
    // What fits into the first round trip of a new connection.
    what: 'HTML and style sheet',
    most: 14_000,
    counts: (file) => /\.(html|css)$/.test(file),
    fix: 'Shorten the text, or make two pages of it.',
  },
  {
    what: 'The state of the call and the opener of the search',
    most: 1000,
    counts: (file) => file.endsWith('.js') && !tools.test(file),
    fix: lazily,
  },
  {
    what: 'The question below a figure',
    most: 1000,
    counts: (file) => /ThriftQuestion[^/]*\.js$/.test(file),
    fix: 'Leave more of it to the build.',
  },
  { what: 'All scripts', most: 1700, counts: (file) => file.endsWith('.js'), fix: lazily },
  {
    what: 'The page and its pictures',
    most: 100_000,
    counts: () => true,
    fix: 'Leave a picture out, or cut it down to what it has to show.',
  },
];

const nameParts = (parts: readonly Part[]) =>
  parts
    .toSorted((a, b) => b.gzip - a.gzip)
    .slice(0, 3)
    .map(({ file, gzip }) => `${file} (${formatKilobytes(gzip)} kB)`)
    .join(', ');

/** Pages over a budget, each with what is heavy on it, once for each budget. */
export const findHeavyPages = (costs: readonly PageCost[]): Finding[] =>
  costs.flatMap(({ file, parts }) =>
    budgets.flatMap(({ what, most, counts, fix }) => {
      const own = parts.filter((part) => counts(part.file));
      const bytes = bytesOf({ file, parts: own });
      if (bytes <= most) return [];
      const weight = `${what}: ${formatKilobytes(bytes)} kB after gzip`;
      const heaviest = `Heaviest: ${nameParts(own)}.`;
      return [{ file, message: `${weight}; the budget is ${formatKilobytes(most)} kB. ${heaviest}`, fix }];
    }),
  );
