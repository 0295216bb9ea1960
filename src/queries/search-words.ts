/** What the search knows before it asks the index: how words are spelt here, and the calls. */
import { addresses } from '@/lib/site/addresses.ts';
import { buildInstant } from '@/lib/time/clock.ts';
import { fold, wordsOf } from '@/lib/search/search-text.ts';
import { collections, type ListedName } from '@/site.ts';
import { getCalls } from './calls.ts';
import { getListed } from './listed.ts';

/** Names first: where two words are equally near, a name is what was meant. */
const isName = ({ name }: { name: ListedName }) => ['people', 'organisations', 'software'].includes(name);

/** What entries are called, and the words that their authors give them. */
async function getTexts(): Promise<string[]> {
  const listed = await getListed();
  const groups = [...listed.filter(isName), ...listed.filter((group) => !isName(group))];
  return groups.flatMap(({ entries }) => entries.flatMap(({ label, words }) => [label, ...words]));
}

const SHORTEST = 4;

/** Every word that may be meant, each once, as it was first written. */
async function getWords(): Promise<string[]> {
  const words = (await getTexts()).flatMap(wordsOf).flatMap((word) => [word, ...word.split(/[-.]/)]);
  const distinct = new Map(words.toReversed().map((word) => [fold(word), word]));
  return [...new Set(words.map(fold))]
    .map((folded) => distinct.get(folded) ?? folded)
    .filter((word) => word.length >= SHORTEST && !/\d{3}/.test(word));
}

/** The list that the search fetches when it begins. */
export async function getSearchWords() {
  const calls = (await getCalls()).map(({ id, data }) => ({
    title: data.title,
    href: addresses.call(id),
    keywords: data.keywords,
    closes: data.closes,
    opens: data.opens,
    zone: data.zone,
  }));
  const kinds = Object.fromEntries((await getListed()).map(({ kind, many }) => [kind, many]));
  return {
    words: await getWords(),
    calls,
    kinds: { ...kinds, page: collections.pages.many },
    built: buildInstant().toISOString(),
  };
}
