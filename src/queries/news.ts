import { readdirSync } from 'node:fs';
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { addresses } from '@/lib/addresses.ts';
import { buildInstant } from '@/lib/clock.ts';
import { dayIn, hasBegun, yearOf } from '@/lib/dates.ts';
import { newPostAddress } from '@/lib/forge.ts';
import { throwContentError } from '@/lib/content-error.ts';
import { groupBy } from '@/lib/group.ts';
import { createNearness } from '@/lib/nearness.ts';
import { idPattern } from '@/schemas/fields.ts';
import { getSite } from './site.ts';
import { getAllExisting, getExisting, getSorted, getText, once } from './entries.ts';

export type Post = CollectionEntry<'news'>;

const isPublic = ({ data }: Post) =>
  import.meta.env.DEV || (!data.draft && hasBegun(data.date, buildInstant()));

/** The posts that readers may see, the newest first, then by title. `npm run dev` shows all. */
export const getPosts = once(async (): Promise<Post[]> => {
  const posts = await getSorted(
    'news',
    (a, b) => b.data.date.localeCompare(a.data.date) || a.data.title.localeCompare(b.data.title),
  );
  return posts.filter(isPublic);
});

/** Every tag in use, by name, with its posts. */
export async function getTags(): Promise<{ tag: string; posts: Post[] }[]> {
  const posts = await getPosts();
  const tags = [...new Set(posts.flatMap(({ data }) => data.tags))].sort();
  return tags.map((tag) => ({ tag, posts: posts.filter(({ data }) => data.tags.includes(tag)) }));
}

const namedIn = async (field: 'people' | 'results' | 'calls', id: string) =>
  (await getPosts()).filter(({ data }) => data[field].includes(id));

export const getPostsOnPerson = (id: string) => namedIn('people', id);
export const getPostsOnResult = (id: string) => namedIn('results', id);
export const getPostsOnCall = (id: string) => namedIn('calls', id);

/** The authors of a post in order: team members by id, others by the name as written. */
async function getPostAuthors({ id, data }: Post) {
  return Promise.all(
    data.authors.map(async (author) => {
      if (!idPattern.test(author)) return { name: author };
      const person = await getEntry('people', author);
      return person
        ? { name: person.data.name, person }
        : throwContentError({
            file: `content/news/${id}/index.mdx`,
            message: `The author "${author}" is not in content/people.`,
          });
    }),
  );
}

/** Posts by year, the newest first. */
export async function getPostYears(): Promise<{ year: string; posts: Post[] }[]> {
  const years = groupBy(await getPosts(), ({ data }) => yearOf(data.date));
  return years.map(({ key, items }) => ({ year: key, posts: items }));
}

/** The people, results and calls that a post is about, each with its address. */
async function getSubjects({ data }: Post): Promise<{ label: string; href: string }[]> {
  const people = (await getAllExisting('people', data.people)).map((person) => ({
    label: person.data.name,
    href: addresses.person(person.id),
  }));
  const results = await Promise.all(
    data.results.map(async (id) => {
      const software = (await getCollection('software')).find((one) => one.id === id);
      if (software) return { label: software.data.name, href: addresses.software(id) };
      const publication = await getExisting('publications', id);
      return { label: publication.data.csl.title, href: addresses.publication(id) };
    }),
  );
  const calls = (await getAllExisting('calls', data.calls)).map((call) => ({
    label: call.data.title,
    href: addresses.call(call.id),
  }));
  return [...people, ...results, ...calls];
}

/** All that a post names. */
export async function getPostDetails(post: Post) {
  const { relatedTo, neighboursOf } = await getNearness();
  return {
    authors: await getPostAuthors(post),
    about: await getSubjects(post),
    related: relatedTo(post),
    neighbours: neighboursOf(post),
  };
}

/** The tables and documents beside the posts that readers may see. */
export async function getPostFiles(): Promise<{ id: string; file: string }[]> {
  const posts = await getPosts();
  return posts.flatMap(({ id }) =>
    readdirSync(`content/news/${id}`)
      .filter((name) => /\.(csv|pdf)$/.test(name))
      .map((file) => ({ id, file })),
  );
}

/** Which posts are near which. */
const getNearness = once(async () => createNearness(await getPosts()));

/** The latest posts with their texts, for the feeds. */
export async function getPostTexts() {
  const latest = (await getPosts()).slice(0, 30);
  return Promise.all(
    latest.map(async (post) => ({ id: post.id, data: post.data, text: await getText(post) })),
  );
}

/** Where the forge begins a new post, if `site.yaml` names a repository that has such a page. */
export async function getNewPostAddress(): Promise<string | undefined> {
  const { repository } = (await getSite()).owner;
  return repository ? newPostAddress(repository, dayIn('Europe/Copenhagen', buildInstant())) : undefined;
}
