/** The pages of the site by kind, for readers without a script; tags, years and other lists are found from these. */
import { addresses, onSite } from '@/lib/site/addresses.ts';
import { getCalls } from './calls.ts';
import { getPosts } from './news.ts';
import { getOrganisations } from './organisations.ts';
import { getPeople } from './people.ts';
import { getPublications } from './publications.ts';
import { getSite } from './site.ts';
import { getAllSoftware } from './software.ts';

interface Link {
  label: string;
  href: string;
}

interface Group {
  heading: string;
  /** The list of its kind; pages of no kind have none. */
  list?: string;
  links: Link[];
}

/** Past this number of pages, kinds with many of them are shown as a link to their own list. */
const LONGEST = 200;
const MANY = 30;

async function getGroups(): Promise<Group[]> {
  const { navigation } = await getSite();
  const linkTo = <T extends { id: string }>(
    entries: T[],
    address: (id: string) => string,
    label: (entry: T) => string,
  ) => entries.map((entry) => ({ label: label(entry), href: address(entry.id) }));
  return [
    {
      heading: 'Pages',
      links: [
        ...navigation.map(({ label, path }) => ({ label, href: onSite(path) })),
        { label: 'Organisations', href: addresses.organisations },
        { label: 'Publications', href: addresses.publications },
        { label: 'How to cite the project', href: addresses.cite },
        { label: 'The energy of the science', href: addresses.footprint },
        { label: 'Deliverables', href: addresses.deliverables },
        { label: 'About this site', href: addresses.about },
        { label: 'What this site costs', href: addresses.ledger },
        { label: 'Accessibility', href: addresses.accessibility },
        { label: 'Privacy', href: addresses.privacy },
      ],
    },
    {
      heading: 'Calls',
      list: addresses.calls,
      links: linkTo(await getCalls(), addresses.call, (call) => call.data.title),
    },
    {
      heading: 'People',
      list: addresses.team,
      links: linkTo(await getPeople(), addresses.person, ({ data }) => data.name),
    },
    {
      heading: 'Organisations',
      list: addresses.organisations,
      links: linkTo(await getOrganisations(), addresses.organisation, ({ data }) => data.name),
    },
    {
      heading: 'Publications',
      list: addresses.publications,
      links: linkTo(await getPublications(), addresses.publication, ({ data }) => data.csl.title),
    },
    {
      heading: 'Software and data',
      list: addresses.allSoftware,
      links: linkTo(await getAllSoftware(), addresses.software, ({ data }) => data.name),
    },
    {
      heading: 'News',
      list: addresses.news,
      links: linkTo(await getPosts(), addresses.post, ({ data }) => data.title),
    },
  ];
}

/** Links to the pages, grouped by kind; on a large site a long group is one link to the list of its kind. */
export async function getSiteIndex(): Promise<Group[]> {
  const groups = await getGroups();
  const count = groups.reduce((sum, { links }) => sum + links.length, 0);
  if (count <= LONGEST) return groups;
  return groups.map(({ heading, list, links }) =>
    list && links.length > MANY
      ? { heading, list, links: [{ label: `${heading}: all ${links.length}`, href: list }] }
      : { heading, links },
  );
}
