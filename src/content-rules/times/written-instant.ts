/** Reads a day and a time as people write them. */

export interface WrittenInstant {
  day: string;
  /** `23:59:00`; undefined where no time is written. */
  time?: string | undefined;
  /** `+01:00`; undefined where neither an offset nor a zone is written. */
  offset?: string | undefined;
}

const PARTS =
  /^(\d{4}-\d\d-\d\d)(?:[T ]+([01]\d|2[0-4]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?)?\s*(?:(?:(?:UTC|GMT)\s?)?([+\u2212-]\d\d?)(?::?(\d\d))?|([a-z]+))?$/i;

const offsets: ReadonlyMap<string, string> = new Map([
  ['z', '+00:00'],
  ['utc', '+00:00'],
  ['gmt', '+00:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['aoe', '-12:00'],
]);

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The parts of what was written, or undefined where it is no day with at most a time and an offset. */
export function readInstant(written: string): WrittenInstant | undefined {
  const [whole, day = '', hour, minute, second = '00', hours, minutes = '00', name] =
    PARTS.exec(written.trim()) ?? [];
  if (!whole) return undefined;
  const named = name && offsets.get(name.toLowerCase());
  if (name && !named) return undefined;
  const sign = hours?.startsWith('+') ? '+' : '-';
  const offset = named ?? (hours && `${sign}${hours.slice(1).padStart(2, '0')}:${minutes}`);
  if (!hour || !minute) return { day, offset };
  // Midnight at the end of a day is the first minute of the next.
  if (hour === '24' && !/^\d{4}-\d\d-(0[1-9]|[12]\d|3[01])$/.test(day)) return undefined;
  if (hour === '24') return { day: dayAfter(day), time: `00:${minute}:${second}`, offset };
  return { day, time: `${hour}:${minute}:${second}`, offset };
}
