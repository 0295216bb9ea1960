import { type CollectionEntry, getEntry } from 'astro:content';
import { RECORD } from '@/markdown/entry-loader.ts';
import { type PageName, pages } from '@/site.ts';
import { getText, type Text } from './entries.ts';
import { getSite } from './site.ts';

interface FixedPage extends Partial<Text> {
  title: string;
  /** What stands above the text. */
  heading: string;
  summary: string;
  /** The day on which somebody last read it through. */
  reviewed?: string | undefined;
}

/**
 * The words of a fixed page, from `content/pages/<id>.mdx`: title, heading,
 * summary, text. A page without that file has its name and nothing to read.
 */
export async function getPage(id: PageName): Promise<FixedPage> {
  const page = await getEntry('pages', id);
  if (!page) {
    const { label } = pages[id];
    const { description } = await getSite();
    const summary = id === 'home' ? description : `${label}: ${description}`;
    return { title: label, heading: label, summary };
  }
  const { title, heading = title, summary, reviewed } = page.data;
  return { title, heading, summary, reviewed, ...(await getText(page)) };
}

/** What the sources say of the state of the project, if `content/pages/state.mdx` has been written. */
export async function getProjectState(): Promise<(Text & { title: string }) | undefined> {
  const words = await getEntry('pages', 'state');
  return words && { title: words.data.title, ...(await getText(words)) };
}

export type Statement = CollectionEntry<'statement'>['data'];

/** The facts of the accessibility statement, once there is one. */
export async function findStatement(): Promise<Statement | undefined> {
  return (await getEntry('statement', RECORD))?.data;
}

/** What the diagram of the framework is drawn from, once there is one. */
export const findFramework = async () => (await getEntry('framework', RECORD))?.data;
