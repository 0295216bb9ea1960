import type { CollectionEntry } from 'astro:content';
import { buildInstant } from '@/lib/time/clock.ts';
import { isPast } from '@/lib/time/dates.ts';
import { groupBy } from '@/lib/text/group.ts';
import { getAllExisting, getExisting, getSorted } from './entries.ts';
import { getEventsOfPerson } from './events.ts';
import { getCallsOf } from './calls.ts';
import { getPostsOnPerson } from './news.ts';
import { getPublicationsOf } from './publications.ts';
import { getSite } from './site.ts';
import { getSoftwareOfPerson } from './software.ts';

export type Person = CollectionEntry<'people'>;

const sortName = ({ data }: Person) => data.sortName ?? data.name.split(' ').at(-1) ?? data.name;

/** Everybody of the team, by family name. */
export async function getPeople(): Promise<Person[]> {
  return getSorted('people', (a, b) => sortName(a).localeCompare(sortName(b), 'da'));
}

/** True when somebody's last day in the team has passed at the build. */
export const hasLeft = ({ data }: Person): boolean => !!data.until && isPast(data.until, buildInstant());

/** The team as it is listed: who leads it, who is in it now, who was in it, and groups with a heading of their own. */
export async function getTeam() {
  const { leads } = await getSite();
  const others = (await getPeople()).filter((person) => !leads.includes(person.id));
  return {
    leads: await getAllExisting('people', leads),
    members: others.filter((person) => !person.data.group && !hasLeft(person)),
    earlier: others.filter((person) => !person.data.group && hasLeft(person)),
    groups: groupBy(
      others.filter(({ data }) => data.group),
      ({ data }) => data.group ?? '',
    ).map(({ key, items }) => ({ heading: key, people: items })),
  };
}

/** The people of the team who belong to a body. */
export async function getPeopleOf(organisation: string): Promise<Person[]> {
  return (await getPeople()).filter(({ data }) => data.organisations.includes(organisation));
}

/** @throws ContentError when nobody in `content/people` has that id. */
export const getPerson = (id: string) => getExisting('people', id);

/** All that the site ties to a person. @throws ContentError when a reference is missing. */
export async function getPersonDetails(person: Person) {
  return {
    organisations: await getAllExisting('organisations', person.data.organisations),
    publications: await getPublicationsOf(person),
    software: await getSoftwareOfPerson(person.id),
    posts: await getPostsOnPerson(person.id),
    calls: await getCallsOf(person.id),
    events: await getEventsOfPerson(person.id),
  };
}
