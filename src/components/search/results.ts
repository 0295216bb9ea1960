/** Makes the nodes of an answer. */
import './style.ts';
import { describeCall } from '../../lib/call/call-state.ts';
import { readerInstant } from '../../lib/time/clock.ts';
import { splitExcerpt, withTextFragment } from '../../lib/search/search-text.ts';
import { element } from '../ui/element.ts';
import type { Answer, PinnedCall } from './engine.ts';
import type { Result } from './pagefind.ts';

/** A result as the lists show it: a link with a title and a text. */
export interface Shown {
  group: string;
  title: string;
  href: string;
  text: (Node | string)[];
  parts: { title: string; href: string }[];
}

const PARTS = 3;

const excerptNodes = (excerpt: string) =>
  splitExcerpt(excerpt).map(({ text, marked }) => (marked ? element('mark', {}, text) : text));

const marked = (url: string, excerpt: string) =>
  withTextFragment(
    url,
    splitExcerpt(excerpt).flatMap((piece) => (piece.marked ? [piece.text] : [])),
  );

function showResult(
  { url, excerpt, meta, filters, sub_results: parts }: Result,
  kinds: Answer['kinds'],
): Shown {
  return {
    group: kinds[filters.kind?.[0] ?? 'page'] ?? '',
    title: meta['title'] ?? url,
    href: marked(url, excerpt),
    text: excerptNodes(excerpt),
    parts: parts
      .filter((part) => part.url.includes('#'))
      .slice(0, PARTS)
      .map((part) => ({ title: part.title, href: marked(part.url, part.excerpt) })),
  };
}

const showCall = (call: PinnedCall, { kinds, built }: Answer): Shown => ({
  group: kinds['call'] ?? '',
  title: call.title,
  href: call.href,
  text: [describeCall(call, readerInstant(), new Date(built)).words],
  parts: [],
});

/** Calls that were asked for first, then the pages, grouped by kind; the kind of the best page leads. */
export function groupResults(answer: Answer): { heading: string; items: Shown[] }[] {
  const { calls, results, kinds } = answer;
  const pinned = new Set(calls.map(({ href }) => href));
  const all = [
    ...calls.map((call) => showCall(call, answer)),
    ...results.filter(({ url }) => !pinned.has(url)).map((result) => showResult(result, kinds)),
  ];
  const headings = [...new Set(all.map(({ group }) => group))];
  return headings.map((heading) => ({ heading, items: all.filter(({ group }) => group === heading) }));
}

/** What was found, in one sentence for the eye and for screen readers. */
export function describeAnswer({ term, total, calls }: Answer, question: string): string {
  if (total + calls.length === 0) return `Nothing found for “${question}”.`;
  const pages = total === 1 ? 'One page' : `${total} pages`;
  return term === question
    ? `${pages} for “${term}”.`
    : `Nothing found for “${question}”. ${pages} for “${term}”.`;
}

/** A field that narrows the results down to one value, with how many pages each value leaves. */
export function filterNode(
  label: string,
  counts: Readonly<Record<string, number>>,
  chosen: string,
  choose: (value: string) => void,
): HTMLLabelElement {
  const options = Object.entries(counts)
    .filter(([, count]) => count > 0)
    // Years the latest first, words by the alphabet.
    .sort(([a], [b]) => (/^\d/.test(a) ? b.localeCompare(a) : a.localeCompare(b)))
    .map(([value, count]) => {
      const option = element('option', { value }, `${value.replaceAll('-', ' ')} (${count})`);
      option.selected = value === chosen;
      return option;
    });
  const select = element('select', {}, element('option', { value: '' }, 'All'), ...options);
  select.addEventListener('change', () => choose(select.value));
  return element('label', {}, label, ' ', select);
}
