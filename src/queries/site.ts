import type { CollectionEntry } from 'astro:content';
import { RECORD } from '@/markdown/entry-loader.ts';
import { getAllExisting, getExisting } from './entries.ts';

export type Site = CollectionEntry<'site'>['data'];

/** The facts of `content/site.yaml`. */
export async function getSite(): Promise<Site> {
  return (await getExisting('site', RECORD)).data;
}

/** The partners of the project, in the order of `site.yaml`. */
export async function getPartners() {
  return getAllExisting('organisations', (await getSite()).partners);
}
