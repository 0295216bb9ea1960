/** The way from the front door to a page, for the line above its title. */
import { addresses } from './addresses.ts';

export interface Step {
  label: string;
  href: string;
  /** The language of the label, where it is not English. */
  lang?: 'da';
}

/** Lists below a section. The sections themselves have their words from `content/site.yaml`. */
const lists: readonly Step[] = [
  { label: 'Publications', href: addresses.publications },
  { label: 'Software and data', href: addresses.allSoftware },
  { label: 'Tags', href: addresses.tags },
  { label: 'Organisations', href: addresses.organisations },
  { label: 'About this site', href: addresses.about },
  { label: 'Writing for this site', href: addresses.writing },
  { label: 'På dansk', href: addresses.danish, lang: 'da' },
];

/** The lists above a page, the widest first. A page at the top of the site has none. */
export function trailTo(path: string, sections: readonly Step[]): Step[] {
  return [...sections, ...lists]
    .filter(({ href }) => path !== href && path.startsWith(href))
    .sort((a, b) => a.href.length - b.href.length);
}
