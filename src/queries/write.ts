/** What the page for writing has to know of the site: what texts may name, and what is taken. */
import { getCollection } from 'astro:content';
import { knownAddresses, namesTakenIn } from '@/content-rules/text/known-addresses.ts';
import type { KnownCollection, KnownSite } from '@/lib/site/known-site.ts';
import { idPattern } from '@/schemas/fields.ts';
import { fileOf, type ListedName, unions } from '@/site.ts';
import { getListed } from './listed.ts';
import { getPosts, getTags } from './news.ts';
import { getSite } from './site.ts';

/** The list that the page for writing fetches when somebody begins. */
export async function getKnownSite(): Promise<KnownSite> {
  const listed = await getListed();
  const collections = listed.map(({ name, entry, entries }): [ListedName, KnownCollection] => [
    name,
    {
      file: fileOf(name, '*'),
      href: entry('*'),
      entries: entries.map(({ id, label }) => ({ id, name: label })),
    },
  ]);
  const authors = (await getPosts()).flatMap(({ data }) => data.authors);
  const { owner, zone } = await getSite();
  return {
    collections: Object.fromEntries(collections) as KnownSite['collections'],
    unions,
    titles: (await getCollection('pages')).map(({ id, data }) => ({
      file: fileOf('pages', id),
      title: data.title,
    })),
    addresses: [
      ...knownAddresses(new Map()),
      ...listed.flatMap(({ entries }) => entries.map(({ href }) => href)),
    ],
    taken: namesTakenIn('news'),
    tags: (await getTags()).map(({ tag }) => tag),
    authors: [...new Set(authors.filter((author) => !idPattern.test(author)))],
    zone,
    email: owner.email ?? undefined,
    repository: owner.repository ?? undefined,
  };
}
