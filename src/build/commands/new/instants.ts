/** Times of a call, typed with or without an offset, as the file holds them. */
import { readInstant } from '../../../content-rules/times/written-instant.ts';
import { readSiteFacts } from '../../release/settings.ts';
import { AOE, formatZone, isRealDay, offsetIn } from '../../../lib/time/dates.ts';
import { instantsAt, properZone, writeInstant } from '../../../lib/time/zones.ts';

/** The zone of a call or an event that names none. */
export const homeZone = (): string => readSiteFacts().zone;

/** A zone as front matter names it. */
export const writeZone = (zone: string): string => (zone === AOE ? 'AoE' : zone);

/** @throws Error when it is not a zone. */
export function readZone(answer: string): string {
  const zone = properZone(answer);
  if (zone) return zone;
  throw new Error(`"${answer}" is not a zone. Write a place such as ${homeZone()}, UTC or AoE.`);
}

/**
 * "2027-03-01 23:59" as an instant of the zone, with the offset of that day. An
 * instant that is given with an offset is written as clocks of the zone show it.
 *
 * @param zone undefined where none was named: then an offset has to be that of the team's zone.
 * @throws Error where the answer is no time, or may be two, or none.
 */
export function writeTime(flag: string, answer: string, zone?: string): string {
  const here = zone ?? homeZone();
  const place = formatZone(here);
  const read = readInstant(answer);
  if (!read?.time || !isRealDay(read.day)) {
    throw new Error(
      `--${flag}: "${answer}" is not a date and time. Write the day and the time in ${place}: 2027-03-01 23:59.`,
    );
  }
  const wall = `${read.day}T${read.time}`;
  if (read.offset) {
    const instant = new Date(wall + read.offset);
    if (zone ?? offsetIn(here, instant) === read.offset) return writeInstant(instant, here);
    throw new Error(
      `--${flag}: "${answer}" is not a time in ${place}. Add the zone that the deadline is counted in: --zone AoE, --zone UTC, or a place such as --zone America/New_York.`,
    );
  }
  const instants = instantsAt(wall, here).map((instant) => writeInstant(instant, here));
  const [only, second] = instants;
  if (only && !second) return only;
  const time = read.time.slice(0, 5);
  const what = only ? `show ${time} twice on that day` : `skip ${time} on that day`;
  const choice = only ? `Write one of ${instants.join(' and ')}.` : 'Write a time before or after it.';
  throw new Error(`--${flag}: The clocks of ${place} ${what}. ${choice}`);
}
