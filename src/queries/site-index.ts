/** The pages of the site by kind, for readers without a script; tags, years and other lists are found from these. */
import { collections } from '@/site.ts';
import { getAllPagesIn } from './fixed-pages.ts';
import { getListed } from './listed.ts';

interface Link {
  label: string;
  href: string;
}

interface Group {
  heading: string;
  links: Link[];
}

/** Past this number of pages, kinds with many of them are shown as a link to their own list. */
const LONGEST = 200;
const MANY = 30;

const toLinks = (all: readonly Link[]): Link[] => all.map(({ label, href }) => ({ label, href }));

/** Links to the pages, grouped by kind; on a large site a long group is one link to the list of its kind. */
export async function getSiteIndex(): Promise<Group[]> {
  const groups: (Group & { list?: string })[] = [
    { heading: collections.pages.many, links: toLinks(await getAllPagesIn('index')) },
    ...(await getListed()).map(({ many, list, entries }) => ({
      heading: many,
      list,
      links: toLinks(entries),
    })),
  ];
  const count = groups.reduce((sum, { links }) => sum + links.length, 0);
  return groups
    .filter(({ links }) => links.length > 0)
    .map(({ heading, list, links }) =>
      count > LONGEST && list && links.length > MANY
        ? { heading, links: [{ label: `${heading}: all ${links.length}`, href: list }] }
        : { heading, links },
    );
}
