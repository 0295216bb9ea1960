/** What the site knows a day or a year of, in the lanes of the project's time line. */
import { yearOfItem } from '@/lib/bibliography/bibliography.ts';
import { type GrantStatus, grantStatusWords } from '@/lib/bibliography/grant-status.ts';
import { firstDay } from '@/lib/event/event-times.ts';
import type { Dated, Lane } from '@/lib/figures/time-line.ts';
import { addresses } from '@/lib/site/addresses.ts';
import { yearOf } from '@/lib/time/dates.ts';
import { getCalls } from './calls.ts';
import { getEvents } from './events.ts';
import { getPosts } from './news.ts';
import { getPublicationGroups, type Publication } from './publications.ts';
import { getDeliverables } from './results.ts';
import { getSite } from './site.ts';
import { getAllSoftware } from './software.ts';

const toPaper = ({ id, data }: Publication): Dated => ({
  name: data.csl.title,
  from: String(yearOfItem(data.csl)),
  href: addresses.publication(id),
});

async function getReleases(): Promise<Dated[]> {
  return (await getAllSoftware()).flatMap(({ id, data }) =>
    data.versions.flatMap(({ version, date }) =>
      date ? [{ name: `${data.name} ${version}`, from: date, href: addresses.software(id) }] : [],
    ),
  );
}

/** The lanes of the project, and of what goes on beside it since it began. */
export async function getTimeLine(): Promise<{ project: Lane[]; beside: Lane[] }> {
  const { name, grant } = await getSite();
  const { acknowledged, related } = await getPublicationGroups();
  const papers = (status: GrantStatus) => () => `${addresses.publications}#${status}`;
  const project: Lane[] = [
    {
      name: 'Reporting',
      one: 'period',
      many: 'periods',
      list: () => grant.cordis,
      things: grant.periods.map(({ source, ...period }) => ({ ...period, href: source.href })),
    },
    {
      name: 'Calls',
      one: 'call',
      many: 'calls',
      list: () => addresses.calls,
      things: (await getCalls()).map(({ id, data }) => ({
        name: data.title,
        from: data.closes.slice(0, 10),
        href: addresses.call(id),
      })),
    },
    {
      name: 'Events',
      one: 'event',
      many: 'events',
      list: () => addresses.events,
      things: (await getEvents()).map(({ id, data }) => ({
        name: data.title,
        from: firstDay(data),
        href: addresses.event(id),
      })),
    },
    {
      name: grantStatusWords(name).acknowledged,
      one: 'paper',
      many: 'papers',
      list: papers('acknowledged'),
      things: acknowledged.map(toPaper),
    },
    {
      name: 'Software',
      one: 'release',
      many: 'releases',
      list: () => addresses.allSoftware,
      things: await getReleases(),
    },
    {
      name: 'Deliverables on CORDIS',
      one: 'deliverable',
      many: 'deliverables',
      list: () => addresses.deliverables,
      things: (await getDeliverables()).map(({ data }) => ({
        name: data.title,
        from: data.listed,
        href: data.document ?? addresses.deliverables,
      })),
    },
  ];
  const begin = project
    .flatMap(({ things }) => things.map(({ from }) => yearOf(from)))
    .toSorted()
    .at(0);
  const beside: Lane[] = [
    {
      name: grantStatusWords(name).related,
      one: 'related paper',
      many: 'related papers',
      list: papers('related'),
      things: related.map(toPaper),
    },
    {
      name: 'News',
      one: 'post',
      many: 'posts',
      list: addresses.archiveYear,
      things: (await getPosts()).map(({ id, data }) => ({
        name: data.title,
        from: data.date,
        href: addresses.post(id),
      })),
    },
  ];
  const sinceThen = ({ from }: Dated) => begin === undefined || from >= begin;
  return { project, beside: beside.map((lane) => ({ ...lane, things: lane.things.filter(sinceThen) })) };
}
