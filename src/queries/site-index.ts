/** Every page of the site, for readers without a script. */
import { addresses, onSite } from '@/lib/addresses.ts';
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

/** Links to all pages, grouped by kind. */
export async function getSiteIndex(): Promise<{ heading: string; links: Link[] }[]> {
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
    { heading: 'Calls', links: linkTo(await getCalls(), addresses.call, (call) => call.data.title) },
    { heading: 'People', links: linkTo(await getPeople(), addresses.person, ({ data }) => data.name) },
    {
      heading: 'Organisations',
      links: linkTo(await getOrganisations(), addresses.organisation, ({ data }) => data.name),
    },
    {
      heading: 'Publications',
      links: linkTo(await getPublications(), addresses.publication, ({ data }) => data.csl.title),
    },
    {
      heading: 'Software and data',
      links: linkTo(await getAllSoftware(), addresses.software, ({ data }) => data.name),
    },
    { heading: 'News', links: linkTo(await getPosts(), addresses.post, ({ data }) => data.title) },
  ];
}
