/** Links and facts as the lists of a page show them. */
import { addresses } from './addresses.ts';

export interface Link {
  label: string;
  href: string;
  /** What stands before and behind the link: a number, a kind. */
  before?: string;
  after?: string;
  /** The language of the label and of what it leads to, where it is not that of the page. */
  lang?: string | undefined;
  rel?: string;
  /** The type of a file to download. */
  type?: string;
  download?: boolean;
}

/** A name and what is known of it: words, or links. */
export interface Fact {
  name: string;
  value?: string | undefined;
  links?: readonly Link[];
}

/** What comes in pairs of a label and an address, without those that have no address. */
export const linksFrom = (pairs: readonly (readonly [label: string, href: string | undefined])[]): Link[] =>
  pairs.flatMap(([label, href]) => (href ? [{ label, href }] : []));

interface Named {
  id: string;
  data: { name: string; short?: string | undefined };
}

export const linkToPerson = ({ id, data }: Named): Link => ({ label: data.name, href: addresses.person(id) });

/** By the short name, where there is one. */
export const linkToOrganisation = ({ id, data }: Named): Link => ({
  label: data.short ?? data.name,
  href: addresses.organisation(id),
});
