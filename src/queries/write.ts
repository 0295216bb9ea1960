/** What the page for writing has to know of the site: what texts may name, and what is taken. */
import { knownAddresses, namesTakenIn } from '@/content-rules/text/known-addresses.ts';
import { idPattern } from '@/schemas/fields.ts';
import type { KnownSite } from '@/lib/site/known-site.ts';
import { getCalls } from './calls.ts';
import { getListed } from './listed.ts';
import { getPosts, getTags } from './news.ts';
import { getOrganisations } from './organisations.ts';
import { getPeople } from './people.ts';
import { getPublications } from './publications.ts';
import { getSite } from './site.ts';
import { getAllSoftware } from './software.ts';

const named = <T extends { id: string }>(entries: readonly T[], name: (entry: T) => string) =>
  entries.map((entry) => ({ id: entry.id, name: name(entry) }));

/** The list that the page for writing fetches when somebody begins. */
export async function getKnownSite(): Promise<KnownSite> {
  const posts = await getPosts();
  const { email, repository } = (await getSite()).owner;
  const authors = posts.flatMap(({ data }) => data.authors).filter((author) => !idPattern.test(author));
  const entries = (await getListed()).flatMap((listed) => listed.entries.map(({ href }) => href));
  return {
    people: named(await getPeople(), ({ data }) => data.name),
    publications: named(await getPublications(), ({ data }) => data.csl.title),
    software: named(await getAllSoftware(), ({ data }) => data.name),
    calls: named(await getCalls(), ({ data }) => data.title),
    organisations: named(await getOrganisations(), ({ data }) => data.name),
    news: named(posts, ({ data }) => data.title),
    addresses: [...knownAddresses(new Map()), ...entries],
    taken: namesTakenIn('news'),
    tags: (await getTags()).map(({ tag }) => tag),
    authors: [...new Set(authors)],
    email: email ?? undefined,
    repository: repository ?? undefined,
  };
}
