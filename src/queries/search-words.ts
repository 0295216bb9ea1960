/** What the search knows before it asks the index: how words are spelt here, and the calls. */
import { addresses } from '@/lib/site/addresses.ts';
import { buildInstant } from '@/lib/time/clock.ts';
import { fold, wordsOf } from '@/lib/search/search-text.ts';
import { getCalls } from './calls.ts';
import { getPosts } from './news.ts';
import { getOrganisations } from './organisations.ts';
import { getPeople } from './people.ts';
import { getPublications } from './publications.ts';
import { getAllSoftware } from './software.ts';

/** Names first: where two words are equally near, a name is what was meant. */
async function getTexts(): Promise<string[]> {
  const publications = await getPublications();
  return [
    (await getPeople()).map(({ data }) => data.name),
    publications.flatMap(({ data }) =>
      data.csl.author.map(({ family, given }) => `${family ?? ''} ${given ?? ''}`),
    ),
    (await getAllSoftware()).flatMap(({ data }) => [data.name, ...data.keywords]),
    (await getOrganisations()).flatMap(({ data }) => [data.name, data.short ?? '', ...data.keywords]),
    (await getCalls()).flatMap(({ data }) => [data.title, ...data.keywords]),
    publications.map(({ data }) => data.csl.title),
    (await getPosts()).flatMap(({ data }) => [data.title, ...data.tags, ...data.keywords]),
  ].flat();
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
  return { words: await getWords(), calls, built: buildInstant().toISOString() };
}
