/** Asks the index made at build time, and forgives. Nothing of the index loads before the first question. */
import { createSuggest, isFound, isSpelling, matchesKeyword } from '../../lib/search/did-you-mean.ts';
import type { CallTimes } from '../../lib/call/call-state.ts';
import { type Counts, createFacets, type Filters, type Group } from '../../lib/search/facets.ts';
import type { Kind } from '../../lib/search/page-kinds.ts';
import { fold, splitExcerpt } from '../../lib/search/search-text.ts';

interface Part {
  title: string;
  url: string;
  excerpt: string;
}
export interface Result extends Part {
  sub_results: Part[];
  meta: Record<string, string | undefined>;
  filters: { kind?: Kind[] };
}
interface Pagefind {
  options(options: { noWorker: boolean; ranking: object }): Promise<void>;
  search(term: string): Promise<{ results: { id: string; data(): Promise<Result> }[] }>;
}
export interface PinnedCall extends CallTimes {
  title: string;
  href: string;
  keywords: string[];
}
interface Words {
  words: string[];
  calls: PinnedCall[];
  built: string;
}
export interface Answer {
  /** What the results are for; it differs from the question when only that is on the site. */
  term: string;
  suggestion: string | undefined;
  results: Result[];
  total: number;
  calls: PinnedCall[];
  built: string;
  counts: Counts;
}

const few = 3;
let opened: ReturnType<typeof openIndex> | undefined;

const fetchJson = async <T>(address: string) => (await fetch(address)).json() as Promise<T>;

/** A form without filters names no address of them. */
async function openIndex({ index, words = '', filters }: DOMStringMap) {
  const [pagefind, list, groups] = await Promise.all([
    import(/* @vite-ignore */ `${index}pagefind.js`) as Promise<Pagefind>,
    fetchJson<Words>(words),
    filters ? fetchJson<Group[]>(filters) : [],
  ]);
  await pagefind.options({ noWorker: true, ranking: { metaWeights: { title: 8, keywords: 6 } } });
  return { ...list, pagefind, suggest: createSuggest(list.words), facets: createFacets(groups) };
}

/** The words that an answer holds: those marked in the texts, and the titles and keywords. */
const wordsIn = (results: Result[]) =>
  results.flatMap(({ excerpt, sub_results: parts, meta }) => [
    meta['title'] ?? '',
    meta['keywords'] ?? '',
    ...[excerpt, ...parts.map((part) => part.excerpt)].flatMap((text) =>
      splitExcerpt(text).flatMap(({ text: word, marked }) => (marked ? [word] : [])),
    ),
  ]);

/** A page that is called what was asked for comes first, however often others say the word. */
function nameFirst(results: Result[], term: string): Result[] {
  const asked = fold(term);
  const called = ({ meta }: Result) =>
    [meta['title'] ?? '', ...(meta['keywords'] ?? '').split(', ')].some((name) => fold(name) === asked);
  return [...results.filter(called), ...results.filter((result) => !called(result))];
}

/** @throws Error when the index cannot be reached. */
export async function ask(
  source: DOMStringMap,
  question: string,
  wanted: Filters,
  shown: number,
): Promise<Answer> {
  opened ??= openIndex(source);
  let parts;
  try {
    parts = await opened;
  } catch (error) {
    opened = undefined;
    throw error;
  }
  const { pagefind, suggest, facets, calls, built } = parts;
  const read = async (term: string) => {
    const left = facets.narrow((await pagefind.search(term)).results, wanted);
    const first = await Promise.all(left.slice(0, shown).map((result) => result.data()));
    return { term, total: left.length, results: nameFirst(first, term), left };
  };
  const better = suggest(question);
  let answer = await read(question);
  const found = answer.total > 0 && isFound(question, wordsIn(answer.results));
  if (better && (!found || isSpelling(better, question))) {
    const other = await read(better);
    if (other.total > 0) answer = other;
  }
  const { left, ...rest } = answer;
  return {
    ...rest,
    suggestion: better && answer.term === question && answer.total < few ? better : undefined,
    calls: calls.filter(({ keywords }) => matchesKeyword(answer.term, keywords)),
    built,
    counts: answer.total > 0 ? facets.count(left) : facets.all,
  };
}
