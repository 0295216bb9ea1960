/** Calendar files of events. Nothing in them comes from a clock, so that they are the same in each build. */
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { EventTimes } from './event-times.ts';

interface CalendarEntry {
  id: string;
  data: EventTimes & {
    title: string;
    summary: string;
    place?: string | undefined;
    online?: string | undefined;
    cancelled: boolean;
  };
}

const DAY_MS = 86_400_000;
const midnight = (day: string) => new Date(`${day}T00:00Z`);

/** Instants in UTC; where only days are known, whole days, of which a calendar names the one after the last. */
function timesOf({ starts, ends, days = [] }: EventTimes) {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return { start: new Date(starts ?? ''), end: ends ? new Date(ends) : null };
  return { start: midnight(first), end: new Date(midnight(last).getTime() + DAY_MS), allDay: true };
}

/**
 * A calendar (RFC 5545) with one entry an event.
 *
 * @param name what the calendar is called.
 * @param host the host of the site, which makes the ids of the entries its own.
 */
export function eventCalendar(
  events: readonly CalendarEntry[],
  { name, host }: { name: string; host: string },
  addressOf: (id: string) => string,
): string {
  const calendar = ical({
    name: `${name} events`,
    prodId: { company: name, product: 'website', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, data } of events) {
    const { title, summary, place, online, cancelled } = data;
    const times = timesOf(data);
    calendar.createEvent({
      ...times,
      id: `${id}.event@${host}`,
      sequence: cancelled ? 1 : 0,
      stamp: times.start,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      summary: title,
      description: summary,
      location: place ?? online ?? null,
      url: addressOf(id),
    });
  }
  return `${calendar.toString()}\r\n`.replace(/(\r\n)+$/, '\r\n');
}
