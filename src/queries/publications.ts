import type { CollectionEntry } from 'astro:content';
import { type Author, authorName, isCalled } from '@/lib/bibliography/authors.ts';
import { yearOfItem } from '@/lib/bibliography/bibliography.ts';
import type { GrantStatus } from '@/lib/bibliography/grant-status.ts';
import { kindOf } from '@/lib/bibliography/kinds.ts';
import { otherVersions, pageTitle } from '@/lib/bibliography/other-versions.ts';
import { groupBy } from '@/lib/text/group.ts';
import { getAllExisting, getExisting, getSorted } from './entries.ts';
import { getPostsOnResult } from './news.ts';
import { getPeople, type Person } from './people.ts';
import { getSite } from './site.ts';
import { getSoftwareOfPublication } from './software.ts';

export type Publication = CollectionEntry<'publications'>;

const yearOf = ({ data }: Publication) => yearOfItem(data.csl);

/** Every paper, the newest year first, then by title. */
export async function getPublications(): Promise<Publication[]> {
  return getSorted(
    'publications',
    (a, b) => yearOf(b) - yearOf(a) || a.data.csl.title.localeCompare(b.data.csl.title, 'en'),
  );
}

/** Papers by their status: funded by the grant, or related. A related paper is never counted as the project's. */
export async function getPublicationGroups() {
  const all = await getPublications();
  const of = (status: GrantStatus) => all.filter(({ data }) => data.fields.sustainml === status);
  return { acknowledged: of('acknowledged'), related: of('related') };
}

const isNamed = ({ data }: Person, author: Author) => isCalled(author, [data.name, ...data.names]);

/** The authors of a paper in order, each with the team member that the name belongs to, if any. */
export async function getAuthors({ data }: Publication) {
  const people = await getPeople();
  return data.csl.author.map((author) => ({
    name: authorName(author),
    person: people.find((person) => isNamed(person, author)),
  }));
}

/** The papers of a team member. */
export async function getPublicationsOf(person: Person): Promise<Publication[]> {
  return (await getPublications()).filter(({ data }) =>
    data.csl.author.some((author) => isNamed(person, author)),
  );
}

/** @throws ContentError when `publications.bib` has no such key. */
export const getPublication = (key: string) => getExisting('publications', key);

/** Every paper by year, person, kind and grant status; each grouping in the order of its list. */
export async function getPublicationRegister() {
  const all = await getPublications();
  const team = await getPeople();
  const people = team.map((person) => ({
    value: person.id,
    label: person.data.name,
    publications: all.filter(({ data }) => data.csl.author.some((author) => isNamed(person, author))),
  }));
  const { acknowledged, related } = await getPublicationGroups();
  return {
    total: all.length,
    years: groupBy(all, yearOf).map(({ key, items }) => ({ year: key, publications: items })),
    people: people.filter(({ publications }) => publications.length > 0),
    kinds: groupBy(all, ({ data }) => kindOf(data.csl)).map(({ key, items }) => ({
      value: key,
      label: key,
      publications: items,
    })),
    grantStatus: { acknowledged, related },
  };
}

/** Ids of the topics of a paper. */
export const topicsOf = ({ data }: Publication): string[] => data.fields.topics?.split(/,\s*/) ?? [];

/** Ids of the organisations that a paper comes from. */
const bodiesOf = ({ data }: Publication) => data.fields.organisations?.split(/,\s*/) ?? [];

/** The papers that come from a body. */
export async function getPublicationsOfOrganisation(id: string): Promise<Publication[]> {
  return (await getPublications()).filter((publication) => bodiesOf(publication).includes(id));
}

/** All that the site ties to a paper. */
export async function getPublicationDetails(publication: Publication) {
  const all = await getPublications();
  const works = all.map(({ data }) => data);
  const versions = otherVersions(publication.data, works).map(({ id }) => id);
  return {
    project: (await getSite()).name,
    title: pageTitle(publication.data, works),
    versions: all.filter(({ id }) => versions.includes(id)),
    authors: await getAuthors(publication),
    software: await getSoftwareOfPublication(publication.id),
    posts: await getPostsOnResult(publication.id),
    organisations: await getAllExisting('organisations', bodiesOf(publication)),
  };
}
