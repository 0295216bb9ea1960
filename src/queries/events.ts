import type { CollectionEntry } from 'astro:content';
import { beginOf, firstDay, isOver } from '@/lib/event/event-times.ts';
import { buildInstant } from '@/lib/time/clock.ts';
import { yearOf } from '@/lib/time/dates.ts';
import { groupBy } from '@/lib/text/group.ts';
import { getAllExisting, getSorted } from './entries.ts';

export type Event = CollectionEntry<'events'>;

/** Every event, the latest first. */
export async function getEvents(): Promise<Event[]> {
  return getSorted('events', (a, b) => beginOf(b.data).localeCompare(beginOf(a.data)));
}

/** The events that are not over at the instant of the build, the next first. */
export async function getComingEvents(): Promise<Event[]> {
  const now = buildInstant();
  return (await getEvents()).filter(({ data }) => !isOver(data, now)).reverse();
}

/** The events that are over, by year, the latest first. */
export async function getPastEvents(): Promise<{ year: string; events: Event[] }[]> {
  const now = buildInstant();
  const past = (await getEvents()).filter(({ data }) => isOver(data, now));
  return groupBy(past, ({ data }) => yearOf(firstDay(data))).map(({ key, items }) => ({
    year: key,
    events: items,
  }));
}

const namedIn = async (field: 'people' | 'organisations', id: string) =>
  (await getEvents()).filter(({ data }) => data[field].includes(id));

/** The events at which a person speaks. */
export const getEventsOfPerson = (id: string) => namedIn('people', id);

/** The events that a body holds or takes part in. */
export const getEventsOfOrganisation = (id: string) => namedIn('organisations', id);

/** Who speaks and who holds it. @throws ContentError when one is missing. */
export async function getEventDetails({ data }: Event) {
  return {
    people: await getAllExisting('people', data.people),
    organisations: await getAllExisting('organisations', data.organisations),
  };
}
