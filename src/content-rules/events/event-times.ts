/** What can be wrong with the times of an event, in words for the author, with the line to write instead. */
import { properZone, writeInstant } from '../../lib/time/zones.ts';
import { findWrongInstant, isInstant, type WrongTime } from '../times/wrong-instant.ts';

/** The fields as they were written: each may be anything. */
interface WrittenTimes {
  starts?: unknown;
  ends?: unknown;
  zone?: unknown;
  days?: unknown;
}

const DAY_MS = 86_400_000;

/** The end at the time of day that was written, on the day of the beginning or, past midnight, on the next. */
function laterEnd(starts: string, ends: string, zone: string): string {
  const [begin, end] = [Date.parse(starts), Date.parse(ends)];
  const days = Math.floor((begin - end) / DAY_MS) + 1;
  return writeInstant(new Date(end + days * DAY_MS), zone);
}

function findWrongDays(days: readonly unknown[]): WrongTime[] {
  const written = days.map(String);
  const sorted = written.toSorted();
  if (written.length === 0) return [{ field: 'days', message: 'Write at least one day.' }];
  if (written.join() === sorted.join()) return [];
  return [{ field: 'days', message: `Put the days in order. Write: days: [${sorted.join(', ')}]` }];
}

/** No time at all or two kinds of it, broken instants, wrong offsets, an end before the beginning. */
export function findWrongEventTimes({ starts, ends, zone, days }: WrittenTimes): WrongTime[] {
  if (Array.isArray(days)) {
    const message = 'An event has either days or a beginning. Remove the one that is less exact.';
    return starts === undefined ? findWrongDays(days) : [{ field: 'days', message }];
  }
  if (typeof starts !== 'string') {
    const example = 'starts: "2027-03-01T09:00:00+01:00" with its zone, or days: [2027-03-01]';
    const isLeft = starts === undefined && days === undefined;
    return isLeft ? [{ field: 'starts', message: `Write when it takes place, such as ${example}` }] : [];
  }
  const place = properZone(String(zone));
  if (zone === undefined || !place) {
    const message = 'A time needs its time zone. Write, for example, zone: Europe/Paris';
    return zone === undefined ? [{ field: 'zone', message }] : [];
  }
  const wrong = findWrongInstant('starts', starts, place);
  if (typeof ends !== 'string') return wrong;
  const all: WrongTime[] = [...wrong, ...findWrongInstant('ends', ends, place)];
  if (!isInstant(starts) || !isInstant(ends) || Date.parse(ends) > Date.parse(starts)) return all;
  const line = `ends: "${laterEnd(starts, ends, place)}"`;
  return [...all, { field: 'ends', message: `The event ends before it begins. Write, for example, ${line}` }];
}
