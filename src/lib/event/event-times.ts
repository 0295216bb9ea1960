/** When an event takes place, and whether it is over. */
import { formatInstant, formatTime, formatDays, formatDayAndTime, dayIn, isPast } from '../time/dates.ts';

export interface EventTimes {
  /** An ISO instant with its offset. */
  starts?: string | undefined;
  /** An ISO instant with its offset. */
  ends?: string | undefined;
  /** An IANA name, such as Europe/Copenhagen. */
  zone?: string | undefined;
  /** Days without a zone, such as 2027-03-01. */
  days?: readonly string[] | undefined;
}

/** The first day of an event, where it is held. */
export const firstDay = ({ starts = '', days }: EventTimes): string => days?.[0] ?? starts.slice(0, 10);

/** What lists are sorted by: the day, then the time of day. */
export const beginOf = (times: EventTimes): string =>
  times.starts ? new Date(times.starts).toISOString() : firstDay(times);

/** True once the end has passed. Days end at midnight UTC; an event without an end is over a day after its beginning. */
export function isOver({ starts, ends, days }: EventTimes, now: Date): boolean {
  const last = days?.at(-1);
  if (last) return isPast(last, now);
  if (ends) return new Date(ends) <= now;
  return Boolean(starts) && new Date(starts ?? '').getTime() + 86_400_000 <= now.getTime();
}

/** Prints when an event takes place: "8 – 9 December 2022", or its times with the zone they are meant in. */
export function formatWhen({ starts, ends, zone = 'UTC', days = [] }: EventTimes): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first && last) return formatDays(first, last);
  if (!starts) return '';
  const [begin, end] = [new Date(starts), ends ? new Date(ends) : undefined];
  const when = formatInstant(begin, zone);
  if (!end) return when;
  const sameDay = dayIn(zone, begin) === dayIn(zone, end);
  return `${when}, until ${sameDay ? formatTime(end, zone) : formatDayAndTime(end, zone)}`;
}
