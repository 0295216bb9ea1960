/** Every entry that has a page of its own, by collection: the map says which have, TypeScript that none is forgotten. */
import type { Author } from '@/lib/bibliography/bibliography.ts';
import { type CollectionName, collections, type ListedName } from '@/site.ts';
import { getCalls } from './calls.ts';
import { getEvents } from './events.ts';
import { getPosts } from './news.ts';
import { getOrganisations } from './organisations.ts';
import { getPeople } from './people.ts';
import { getPublications } from './publications.ts';
import { getAllSoftware } from './software.ts';

/** An entry by the words that lists and the search know it by. */
interface ListedEntry {
  id: string;
  label: string;
  href: string;
  /** Further words that readers may look for it by: short names, tags, authors. */
  words: string[];
}

interface Named {
  name?: string;
  title?: string;
  short?: string | undefined;
  keywords?: string[];
  tags?: string[];
  csl?: { title: string; author: Author[] };
}

const queries: Record<ListedName, () => Promise<{ id: string; data: Named }[]>> = {
  calls: getCalls,
  people: getPeople,
  organisations: getOrganisations,
  publications: getPublications,
  software: getAllSoftware,
  news: getPosts,
  events: getEvents,
};

const authorsOf = ({ csl }: Named) =>
  (csl?.author ?? []).map(({ family = '', given = '' }) => `${family} ${given}`);

/** The collections with a page for each entry, in the order of the map, each with its entries in their order. */
export async function getListed() {
  const names = (Object.keys(collections) as CollectionName[]).filter((name) => name in queries);
  return Promise.all(
    (names as ListedName[]).map(async (name) => {
      const { kind, many, list, entry } = collections[name];
      const entries = (await queries[name]()).map(({ id, data }): ListedEntry => {
        const {
          name: label = data.title ?? data.csl?.title ?? id,
          short = '',
          tags = [],
          keywords = [],
        } = data;
        return { id, label, href: entry(id), words: [short, ...authorsOf(data), ...tags, ...keywords] };
      });
      return { name, kind, many, list: list.href, entry, entries };
    }),
  );
}
