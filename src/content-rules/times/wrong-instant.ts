/** What can be wrong with a day and time in a zone, in words for the author, with the line to write instead. */
import { formatZone, isRealDay, lastDayOf, offsetIn } from '../../lib/time/dates.ts';
import { instantsAt, offsetsAbout, writeInstant } from '../../lib/time/zones.ts';
import { readInstant, type WrittenInstant } from './written-instant.ts';

export interface WrongTime<Field extends string = string> {
  field: Field;
  /** What is wrong, and the line to write instead. */
  message: string;
}

const WHOLE = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)$/;

/** True for an instant that exists, written with a time and an offset. */
export const isInstant = (written: string): boolean =>
  WHOLE.test(written) && isRealDay(written.slice(0, 10)) && !Number.isNaN(Date.parse(written));

/** What the clocks of a zone do at a day and time: "skip 02:30", "show 02:30 twice". */
function findChange(wall: string, zone: string): string | undefined {
  const count = instantsAt(wall, zone).length;
  if (count === 1) return undefined;
  const time = wall.slice(11, 16);
  return `The clocks of ${formatZone(zone)} ${count === 0 ? `skip ${time}` : `show ${time} twice`} on that day.`;
}

/** The instants that a day and time in a zone may mean; one that the clocks skip lies as far behind the gap. */
function meantBy(wall: string, zone: string): Date[] {
  const found = instantsAt(wall, zone);
  return found.length > 0 ? found : [new Date(`${wall}${offsetsAbout(wall, zone)[0] ?? 'Z'}`)];
}

const writeLines = (field: string, instants: readonly Date[], zone: string) =>
  `Write: ${instants.map((instant) => `${field}: "${writeInstant(instant, zone)}"`).join(' or ')}`;

/** What is said of a day and time that has no offset, or whose day does not exist. */
function explainWall(field: string, { day, time = '23:59:00' }: WrittenInstant, zone: string): string {
  const isReal = isRealDay(day);
  const wall = `${isReal ? day : lastDayOf(day)}T${time}`;
  const why = isReal ? 'A date and time needs a day, a time and an offset.' : 'That day does not exist.';
  return [why, findChange(wall, zone), writeLines(field, meantBy(wall, zone), zone)]
    .filter(Boolean)
    .join(' ');
}

/** What is said of an instant whose offset is not that of the zone. The instant itself is never moved. */
function explainOffset(field: string, wall: string, offset: string, zone: string): string {
  const instant = new Date(wall + offset);
  const [there] = instantsAt(wall, zone);
  const when = offsetsAbout(wall, zone).length === 1 ? 'On that day' : 'At that time';
  const place = formatZone(zone);
  const facts =
    findChange(wall, zone) ?? `${when} ${place} is ${offsetIn(zone, there ?? instant)}, you wrote ${offset}.`;
  const time = wall.slice(11, 16);
  const other = offset === '-12:00' ? 'AoE' : offset === '+00:00' ? 'UTC' : undefined;
  const choice = other
    ? `If ${other} is meant, write zone: ${other} and leave the line.`
    : there && `If clocks in ${place} show ${time} then, correct the offset alone.`;
  return [facts, `${writeLines(field, [instant], zone)} for the same instant.`, choice]
    .filter(Boolean)
    .join(' ');
}

/** What is wrong with an instant that a field gives, read in a zone by its proper name. */
export function findWrongInstant<Field extends string>(
  field: Field,
  written: string,
  zone: string,
): WrongTime<Field>[] {
  const read = readInstant(written);
  if (!read) {
    const form = `${field}: "2022-09-15T23:59:00+02:00"`;
    const message = `Write the day and the time with the offset of the zone, such as ${form}`;
    return [{ field, message }];
  }
  const { day, time, offset } = read;
  const wall = `${day}T${time ?? ''}`;
  if (!time || !offset || !isRealDay(day) || Number.isNaN(Date.parse(wall + offset))) {
    return [{ field, message: explainWall(field, read, zone) }];
  }
  const instant = new Date(wall + offset);
  if (offsetIn(zone, instant) !== offset)
    return [{ field, message: explainOffset(field, wall, offset, zone) }];
  if (isInstant(written)) return [];
  const message = `A date and time is a day, the letter T, a time and an offset. ${writeLines(field, [instant], zone)}`;
  return [{ field, message }];
}
