import { getExisting } from './entries.ts';

/** The prose of a fixed page. @throws ContentError when `content/pages/<id>.mdx` is missing. */
export async function getPage(id: string) {
  return getExisting('pages', id);
}
