/**
 * An event as schema.org data, only what the page shows.
 * Fields: https://developers.google.com/search/docs/appearance/structured-data/event
 */
import type { Event, WithContext } from 'schema-dts';
import { type EventTimes, firstDay } from './event-times.ts';

interface HeldEvent {
  data: EventTimes & {
    title: string;
    summary: string;
    place?: string | undefined;
    online?: string | undefined;
    cancelled: boolean;
  };
}

interface Named {
  data: { name: string; website?: string | undefined };
}

const schema = 'https://schema.org';

const toOrganisation = ({ data: { name, website } }: Named) => ({
  '@type': 'Organization' as const,
  name,
  ...(website ? { url: website } : {}),
});

/** The data of an event. Where no place is stated there is none. */
export function eventData(
  { data }: HeldEvent,
  people: readonly Named[],
  organisations: readonly Named[],
  address: string,
): WithContext<Event> {
  const { title, summary, starts, ends, days, place, online, cancelled } = data;
  const mode = place && online ? 'Mixed' : online ? 'Online' : 'Offline';
  const end = ends ?? days?.at(-1);
  return {
    '@context': schema,
    '@type': 'Event',
    name: title,
    description: summary,
    startDate: starts ?? firstDay(data),
    ...(end ? { endDate: end } : {}),
    eventStatus: `${schema}/${cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    ...(place || online ? { eventAttendanceMode: `${schema}/${mode}EventAttendanceMode` as const } : {}),
    ...(place || online
      ? {
          location: [
            ...(place ? [{ '@type': 'Place' as const, name: place, address: place }] : []),
            ...(online ? [{ '@type': 'VirtualLocation' as const, url: online }] : []),
          ],
        }
      : {}),
    ...(people.length > 0
      ? { performer: people.map(({ data: { name } }) => ({ '@type': 'Person' as const, name })) }
      : {}),
    ...(organisations.length > 0 ? { contributor: organisations.map(toOrganisation) } : {}),
    url: address,
  };
}
