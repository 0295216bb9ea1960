/** The fixed pages of the map, under the words that `content/pages/` may give them, and where they are offered. */
import { getCollection } from 'astro:content';
import {
  type Collection,
  type CollectionName,
  collections,
  fileOf,
  type FixedPage,
  type List,
  type PageName,
  pages,
} from '@/site.ts';
import { throwContentError } from '@/content-rules/content-error.ts';
import { once } from './entries.ts';
import { getSite } from './site.ts';

export interface PageLink {
  /** Its name in the map, and that of its file in `content/pages/`. */
  name: string;
  href: string;
  label: string;
  /** The language of the label, where it is not English. */
  lang: string | undefined;
}

const map = Object.entries<FixedPage>(pages);

/** Every fixed page, in the order of the map. */
export const getFixedPages = once(async (): Promise<PageLink[]> => {
  const texts = await getCollection('pages');
  return map.map(([name, { href, label, lang }]) => {
    const own = texts.find(({ id }) => id === name)?.data.label;
    return { name, href, label: own ?? label, lang };
  });
});

/** The pages in the header, in the order of `content/site.yaml`. @throws ContentError when one is not in the map. */
export async function getNavigation(): Promise<PageLink[]> {
  const all = await getFixedPages();
  return (await getSite()).navigation.map(
    (name) =>
      all.find((page) => page.name === name) ??
      throwContentError({ file: 'content/site.yaml', message: `The site has no page called "${name}".` }),
  );
}

/** The pages that are offered in a list, or in the margin of a page, but for those of the header. */
export async function getPagesIn(list: List | PageName): Promise<PageLink[]> {
  const { navigation } = await getSite();
  const offered = map.filter(([, page]) => page.offered?.some((each) => each === list)).map(([name]) => name);
  return (await getFixedPages()).filter(({ name }) => offered.includes(name) && !navigation.includes(name));
}

/** The pages of the header, then the others that are offered in a list. */
export const getAllPagesIn = async (list: List): Promise<PageLink[]> => [
  ...(await getNavigation()),
  ...(await getPagesIn(list)),
];

/** The file of `content/` from which the page at an address is made, if it is one file. */
export async function findSource(href: string): Promise<string | undefined> {
  const all = Object.entries(collections) as [CollectionName, Collection][];
  const [page] = map.find(([, each]) => each.href === href) ?? [];
  if (page) {
    const [listed] = all.find(([, { form, list }]) => form !== 'texts' && list?.href === href) ?? [];
    return listed
      ? fileOf(listed, '')
      : (await getCollection('pages')).find(({ id }) => id === page)?.filePath;
  }
  for (const [name, { list, entry }] of all) {
    const id = list && href.slice(list.href.length).replace(/\/$/, '');
    if (id && entry?.(id) === href) return fileOf(name, id);
  }
  return undefined;
}
