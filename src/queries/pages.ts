import type { CollectionEntry } from 'astro:content';
import { getExisting } from './entries.ts';

/** The prose of a fixed page. @throws ContentError when `content/pages/<id>.mdx` is missing. */
export async function getPage(id: string) {
  return getExisting('pages', id);
}

export type Statement = CollectionEntry<'statement'>['data'];

/** The facts of the accessibility statement. */
export async function getStatement(): Promise<Statement> {
  return (await getExisting('statement', 'statement')).data;
}
