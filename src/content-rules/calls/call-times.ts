/** What can be wrong with the times of a call, in words for the author, with the line to write instead. */
import {
  dayIn,
  formatDay,
  formatTime,
  formatZone,
  isRealDay,
  lastDayOf,
  offsetIn,
} from '../../lib/time/dates.ts';

interface WrittenTimes {
  closes: string;
  opens?: string | undefined;
  published?: string | undefined;
  zone: string;
}

interface WrongTime {
  field: 'closes' | 'opens' | 'published';
  /** What is wrong, and the line to write instead. */
  message: string;
}

const WHOLE = /^(\d{4}-\d\d-\d\d)T(?:([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(Z|[+-]\d\d:\d\d)$/;
const PARTS =
  /^(\d{4}-\d\d-\d\d)(?:[T ]+([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?)?\s*(?:Z|[+-]\d\d:?\d\d)?$/i;

/** True for an instant that exists, written with a time and an offset. */
function isInstant(written: string): boolean {
  const [, day = ''] = WHOLE.exec(written) ?? [];
  return isRealDay(day) && !Number.isNaN(Date.parse(written));
}

/** A wall clock with the offset that its zone has then; a time that the clocks skip moves past the gap. */
function withOffset(wall: string, zone: string): string {
  const offset = offsetIn(zone, new Date(`${wall}Z`));
  const instant = new Date(wall + offsetIn(zone, new Date(wall + offset)));
  return `${dayIn(zone, instant)}T${formatTime(instant, zone)}${wall.slice(16)}${offsetIn(zone, instant)}`;
}

function findBrokenInstant(field: 'closes' | 'opens', written: string, zone: string): WrongTime {
  const [, day, hour = '23', minute = '59', second = '00'] = PARTS.exec(written) ?? [];
  if (!day) {
    const form = `${field}: "2022-09-15T23:59:00+02:00"`;
    return { field, message: `Write the day and the time with the offset of the zone, such as ${form}` };
  }
  const real = isRealDay(day) ? day : lastDayOf(day);
  const why = real === day ? 'An instant needs a day, a time and an offset.' : 'That day does not exist.';
  const line = `${field}: "${withOffset(`${real}T${hour}:${minute}:${second}`, zone)}"`;
  return { field, message: `${why} Write: ${line}` };
}

function findWrongOffset(field: 'closes' | 'opens', written: string, zone: string): WrongTime[] {
  if (!isInstant(written)) return [findBrokenInstant(field, written, zone)];
  const offset = written.replace(/Z$/, '+00:00').slice(-6);
  if (offsetIn(zone, new Date(written)) === offset) return [];
  // The wall clock is what the author means; the zone says which offset belongs to it.
  const line = withOffset(written.replace(/(Z|[+-]\d\d:\d\d)$/, ''), zone);
  const place = formatZone(zone);
  const message = `On that day ${place} is ${line.slice(-6)}, you wrote ${offset}. Write: ${field}: "${line}"`;
  return [{ field, message }];
}

/** Broken instants, wrong offsets, a deadline before the opening, a deadline before the publication. */
export function findWrongTimes({ closes, opens, published, zone }: WrittenTimes): WrongTime[] {
  const wrong = [
    ...findWrongOffset('closes', closes, zone),
    ...(opens ? findWrongOffset('opens', opens, zone) : []),
  ];
  if (!isInstant(closes)) return wrong;
  const closingDay = dayIn(zone, new Date(closes));
  if (opens && new Date(opens) >= new Date(closes)) {
    wrong.push({ field: 'opens', message: 'The call opens after it closes. Write an earlier instant.' });
  }
  if (published && published > closingDay) {
    wrong.push({
      field: 'published',
      message: `The call closes on ${formatDay(closingDay)}, before it is published. Write an earlier day.`,
    });
  }
  return wrong;
}
