/** What the page for writing knows of the site. The build writes it as a list, which the page fetches. */
import type { ListedName, unions } from '../../site.ts';

/** An entry, by what texts call it and by what readers call it. */
export interface Named {
  id: string;
  name: string;
}

/** A collection whose entries have pages. In its file and its address `*` stands for the id of an entry. */
export interface KnownCollection {
  file: string;
  href: string;
  entries: Named[];
}

export interface KnownSite {
  collections: Record<ListedName, KnownCollection>;
  /** Names under which entries of several collections are referred to. */
  unions: typeof unions;
  /** The titles of the fixed pages, each with its file. */
  titles: { file: string; title: string }[];
  /** Every address of a page of the site, with the base path. */
  addresses: string[];
  /** Where posts have their pages, and the names there that the site itself uses. */
  taken: { href: string; names: string[] };
  /** Tags in use. */
  tags: string[];
  /** Authors of posts who are not of the team, by the name as it is printed. */
  authors: string[];
  /** The zone in which the team works. */
  zone: string;
  /** Where posts are sent to, if `site.yaml` names an address for readers. */
  email?: string | undefined;
  /** Where the repository lies, if `site.yaml` names it. */
  repository?: string | undefined;
}

/** The file, or the address, of an entry of a collection. */
export const ofEntry = (pattern: string, id: string): string => pattern.replace('*', id);
