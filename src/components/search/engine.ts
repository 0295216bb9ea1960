/** Asks the index made at build time, and forgives. Nothing of the index loads before the first question. */
import { createSuggest, isFound, isNear, isSpelling, matchesKeyword } from '../../lib/search/did-you-mean.ts';
import type { CallTimes } from '../../lib/call/call-state.ts';
import { fold, splitExcerpt } from '../../lib/search/search-text.ts';
import { spellingsOf } from '../../lib/search/spellings.ts';
import type { Counts, Filters, Pagefind, Result } from './pagefind.ts';

export interface PinnedCall extends CallTimes {
  title: string;
  href: string;
  keywords: string[];
}
interface Words {
  words: string[];
  calls: PinnedCall[];
  /** The heading of each kind of page. */
  kinds: Record<string, string>;
  built: string;
}
export interface Answer {
  /** What the results are for; it differs from the question when only that is on the site. */
  term: string;
  suggestion: string | undefined;
  results: Result[];
  total: number;
  calls: PinnedCall[];
  kinds: Record<string, string>;
  built: string;
  counts: Counts;
}

const few = 3;
let opened: ReturnType<typeof openIndex> | undefined;

const fetchJson = async <T>(address: string) => (await fetch(address)).json() as Promise<T>;

async function openIndex({ index, words = '', filters }: DOMStringMap) {
  const [pagefind, list] = await Promise.all([
    import(/* @vite-ignore */ `${index}pagefind.js`) as Promise<Pagefind>,
    fetchJson<Words>(words),
  ]);
  await pagefind.options({ noWorker: true, ranking: { metaWeights: { title: 8, keywords: 6 } } });
  const all = filters === undefined ? {} : await pagefind.filters();
  return { ...list, pagefind, suggest: createSuggest(list.words), all };
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
  const { pagefind, suggest, all, calls, kinds, built } = parts;
  // A value that no page has is no filter.
  const filters = Object.fromEntries(Object.entries(wanted).filter(([name, value]) => all[name]?.[value]));
  const read = async (term: string) => {
    const { results, filters: counts } = await pagefind.search(term, { filters });
    const first = await Promise.all(results.slice(0, shown).map((result) => result.data()));
    return { term, total: results.length, results: nameFirst(first, term), counts };
  };
  const better = suggest(question);
  let answer = await read(question);
  const holds = ({ total, results }: typeof answer, term: string) =>
    total > 0 && isFound(term, wordsIn(results));
  let found = holds(answer, question);
  if (better && (!found || isSpelling(better, question))) {
    const other = await read(better);
    if (other.total > 0) [answer, found] = [other, true];
  }
  // A text may spell out what the question does not, "Oersted" for "Ørsted".
  for (const spelling of found ? [] : spellingsOf(question)) {
    const other = await read(spelling);
    if (holds(other, spelling)) [answer, found] = [other, true];
  }
  // For a word that stands nowhere, Pagefind answers with words that begin alike.
  if (!found && !isNear(question, wordsIn(answer.results))) answer = { ...answer, total: 0, results: [] };
  return {
    ...answer,
    suggestion: better && answer.term === question && answer.total < few ? better : undefined,
    calls: calls.filter(({ keywords }) => matchesKeyword(answer.term, keywords)),
    kinds,
    built,
    counts: answer.total > 0 ? answer.counts : all,
  };
}
