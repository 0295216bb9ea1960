import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CollectionEntry } from 'astro:content';
import { buildInstant } from '@/lib/time/clock.ts';
import { hasBegun, isPast, yearOf } from '@/lib/time/dates.ts';
import { groupBy } from '@/lib/text/group.ts';
import { fileOf } from '@/site.ts';
import { getSorted, once } from './entries.ts';

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

const byYear = (posts: readonly Post[]) =>
  groupBy(posts, ({ data }) => yearOf(data.date)).map(({ key, items }) => ({ year: key, posts: items }));

/** How many posts the first page of the news shows; older ones are in the archive. */
const LATEST = 30;

/** The latest posts by year, the newest first. */
export const getLatestYears = async () => byYear((await getPosts()).slice(0, LATEST));

/** Every year with all of its posts, the newest first. */
export const getArchive = async () => byYear(await getPosts());

/** The latest posts for the home page, without those whose last day has passed. */
export async function getCurrentPosts(): Promise<Post[]> {
  const isCurrent = ({ data }: Post) => !data.until || !isPast(data.until, buildInstant());
  return (await getPosts()).filter(isCurrent).slice(0, 3);
}

/** The tables and documents beside the posts that readers may see, each with its path on the disk. */
export async function getPostFiles(): Promise<{ id: string; file: string; path: string }[]> {
  const posts = await getPosts();
  return posts.flatMap(({ id }) => {
    const folder = dirname(fileOf('news', id));
    return readdirSync(folder)
      .filter((name) => /\.(csv|pdf)$/.test(name))
      .map((file) => ({ id, file, path: join(folder, file) }));
  });
}
