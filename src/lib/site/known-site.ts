/** What the page for writing knows of the site. The build writes it as a list, which the page fetches. */

/** An entry, by what texts call it and by what readers call it. */
export interface Named {
  id: string;
  name: string;
}

/** The kinds of entries that a text may name. */
export const namedKinds = ['people', 'publications', 'software', 'calls', 'organisations', 'news'] as const;
export type NamedKind = (typeof namedKinds)[number];

export interface KnownSite extends Record<NamedKind, Named[]> {
  /** Every address of a page of the site, with the base path. */
  addresses: string[];
  /** Where posts have their pages, and the names there that the site itself uses. */
  taken: { href: string; names: string[] };
  /** Tags in use. */
  tags: string[];
  /** Authors of posts who are not of the team, by the name as it is printed. */
  authors: string[];
  /** Where posts are sent to, if `site.yaml` names an address for readers. */
  email?: string | undefined;
  /** Where the repository lies, if `site.yaml` names it. */
  repository?: string | undefined;
}
