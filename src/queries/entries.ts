/** Reading entries by id. A reference that leads nowhere throws; the content check names its place. */
import { type CollectionEntry, type CollectionKey, getCollection, getEntry, render } from 'astro:content';
import { throwContentError } from '@/content-rules/content-error.ts';

/** The entry with that id. @throws ContentError when there is none. */
export async function getExisting<C extends CollectionKey>(
  collection: C,
  id: string,
): Promise<CollectionEntry<C>> {
  const entry = (await getEntry(collection, id)) as CollectionEntry<C> | undefined;
  return (
    entry ??
    throwContentError({
      file: 'content',
      message: `Nothing in the collection "${collection}" is called "${id}".`,
      fix: 'Run "npm run check": it names the file and the line.',
    })
  );
}

/** True when the collection has an entry with that id. */
export const hasEntry = async (collection: CollectionKey, id: string): Promise<boolean> =>
  (await readCollection(collection)).some((entry) => entry.id === id);

/** The entries with these ids, in this order. @throws ContentError when one is missing. */
export async function getAllExisting<C extends CollectionKey>(
  collection: C,
  ids: readonly string[],
): Promise<CollectionEntry<C>[]> {
  return Promise.all(ids.map((id) => getExisting(collection, id)));
}

/** Asks once a build, however many pages need the answer; while one writes, content changes, so it asks again. */
export function once<Key extends [] | [string], Answer>(
  ask: (...key: Key) => Promise<Answer>,
): (...key: Key) => Promise<Answer> {
  const answers = new Map<string | undefined, Promise<Answer>>();
  return (...key) => {
    const answer = (!import.meta.env.DEV && answers.get(key[0])) || ask(...key);
    answers.set(key[0], answer);
    return answer;
  };
}

const readCollection = once((collection: CollectionKey) => getCollection(collection));

/** Every entry of a collection, sorted; none when the collection is empty. */
export async function getSorted<C extends CollectionKey>(
  collection: C,
  order: (a: CollectionEntry<C>, b: CollectionEntry<C>) => number,
): Promise<CollectionEntry<C>[]> {
  const entries = (await readCollection(collection)) as CollectionEntry<C>[];
  return entries.toSorted((a, b) => order(a, b) || (a.id < b.id ? -1 : 1));
}

/** The text of an entry as a component, and its headings. */
export async function getText(entry: CollectionEntry<CollectionKey>) {
  const { Content, headings } = await render(entry as CollectionEntry<'pages'>);
  return { Content, headings };
}

export type Text = Awaited<ReturnType<typeof getText>>;
