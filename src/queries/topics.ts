import type { CollectionEntry } from 'astro:content';
import { getAllExisting, getSorted } from './entries.ts';
import { getPosts } from './news.ts';
import { getAuthors, getPublications, type Publication, topicsOf } from './publications.ts';
import { getAllSoftware } from './software.ts';

export type Topic = CollectionEntry<'topics'>;

/** The topics of a paper, in its own order. @throws ContentError when one is missing. */
export const getTopicsOf = (publication: Publication): Promise<Topic[]> =>
  getAllExisting('topics', topicsOf(publication));

/** Every topic that a paper names, by name, with its papers. */
export async function getTopics(): Promise<{ topic: Topic; publications: Publication[] }[]> {
  const papers = await getPublications();
  const topics = await getSorted('topics', (a, b) => a.data.name.localeCompare(b.data.name, 'en'));
  return topics
    .map((topic) => ({
      topic,
      publications: papers.filter((paper) => topicsOf(paper).includes(topic.id)),
    }))
    .filter(({ publications }) => publications.length > 0);
}

/** What else the site has on the topic of these papers: who wrote the most of them, programs and data, news. */
export async function getTopicDetails(publications: readonly Publication[]) {
  const keys = publications.map(({ id }) => id);
  const authors = (await Promise.all(publications.map(getAuthors)))
    .flat()
    .flatMap(({ person }) => person ?? []);
  const papersOf = (id: string) => authors.filter((person) => person.id === id).length;
  const software = (await getAllSoftware()).filter(({ data }) =>
    data.publications.some((key) => keys.includes(key)),
  );
  const results = [...keys, ...software.map(({ id }) => id)];
  return {
    people: [...new Map(authors.map((person) => [person.id, person])).values()].toSorted(
      (a, b) => papersOf(b.id) - papersOf(a.id),
    ),
    software,
    posts: (await getPosts()).filter(({ data }) => data.results.some((id) => results.includes(id))),
  };
}
