import type { CollectionEntry } from 'astro:content';
import { getAllExisting, getExisting, getSorted } from './entries.ts';
import { getPostsOnResult } from './news.ts';

export type Software = CollectionEntry<'software'>;

/** Software and data, by name. */
export async function getAllSoftware(): Promise<Software[]> {
  return getSorted('software', (a, b) => a.data.name.localeCompare(b.data.name, 'en'));
}

const namedIn = async (field: 'people' | 'organisations' | 'publications', id: string) =>
  (await getAllSoftware()).filter(({ data }) => data[field].includes(id));

/** What a team member makes or keeps. */
export const getSoftwareOfPerson = (id: string) => namedIn('people', id);

/** What a body makes or keeps. */
export const getSoftwareOfOrganisation = (id: string) => namedIn('organisations', id);

/** What a paper describes. */
export const getSoftwareOfPublication = (key: string) => namedIn('publications', key);

/** @throws ContentError when `content/results/software` has no such file. */
export const getSoftware = (id: string) => getExisting('software', id);

/** All that the site ties to a program or data set. @throws ContentError when a reference is missing. */
export async function getSoftwareDetails({ id, data }: Software) {
  return {
    publications: await getAllExisting('publications', data.publications),
    people: await getAllExisting('people', data.people),
    organisations: await getAllExisting('organisations', data.organisations),
    posts: await getPostsOnResult(id),
  };
}
