/** Zones by their proper names, and what a clock on a wall there says. */
import { AOE, dayIn, formatTime, offsetIn, resolveZone } from './dates.ts';

/** Places that were renamed, and are still found under the old name. */
const renamed: ReadonlyMap<string, string> = new Map([
  ['Africa/Asmera', 'Africa/Asmara'],
  ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['America/Godthab', 'America/Nuuk'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Asia/Katmandu', 'Asia/Kathmandu'],
  ['Asia/Rangoon', 'Asia/Yangon'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['Atlantic/Faeroe', 'Atlantic/Faroe'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Pacific/Ponape', 'Pacific/Pohnpei'],
  ['Pacific/Truk', 'Pacific/Chuuk'],
]);

const UTC = /^((utc|gmt)([+-]0?0(:?00)?)?|zulu|z|etc\/(utc|gmt|uct|zulu))$/i;
const ANYWHERE = /^(aoe|utc-12(:?00)?|anywhere[ _-]on[ _-]earth|etc\/gmt\+12)$/i;
const REGION = /^(africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific)\//i;

const capitalise = (name: string) =>
  name
    .toLowerCase()
    .replace(/(^|[/_-])(?!(?:of|es|au|and)[_-])(\p{L})/gu, (letters) => letters.toUpperCase());

/**
 * The name of a zone however it was typed: `Europe/Copenhagen` for `europe/copenhagen`,
 * `UTC` for `gmt`, and for `AoE` the name that machines know. Undefined for what is
 * no zone, and for names such as `Etc/GMT+2`, which mean the opposite of what they say.
 */
export function properZone(typed: string): string | undefined {
  const name = typed.trim();
  if (UTC.test(name)) return 'UTC';
  if (ANYWHERE.test(name)) return AOE;
  if (!/^(?!etc\/)\w+\//i.test(name)) return undefined;
  try {
    const resolved = resolveZone(name);
    const listed = Intl.supportedValuesOf('timeZone').find(
      (each) => each.toLowerCase() === name.toLowerCase(),
    );
    const proper = listed ?? (REGION.test(name) ? capitalise(name) : resolved);
    return renamed.get(proper) ?? proper;
  } catch {
    return undefined;
  }
}

/** An instant as a zone writes it: "2027-03-01T23:59:00+01:00". */
export function writeInstant(instant: Date, zone: string): string {
  const seconds = String(instant.getUTCSeconds()).padStart(2, '0');
  return `${dayIn(zone, instant)}T${formatTime(instant, zone)}:${seconds}${offsetIn(zone, instant)}`;
}

const DAY_MS = 86_400_000;

/** The offsets that a zone has about the time that a clock there shows: two around a change of the clocks. */
export function offsetsAbout(wall: string, zone: string): string[] {
  const about = [-DAY_MS, DAY_MS].map((shift) => offsetIn(zone, new Date(Date.parse(`${wall}Z`) + shift)));
  return [...new Set(about)];
}

/**
 * The instants at which clocks in a zone show a day and a time, `2027-03-01T23:59:00`:
 * one, two when they are set back over it, none when they are set forward over it.
 */
export const instantsAt = (wall: string, zone: string): Date[] =>
  offsetsAbout(wall, zone)
    .map((offset) => ({ offset, instant: new Date(`${wall}${offset}`) }))
    .filter(({ offset, instant }) => offsetIn(zone, instant) === offset)
    .map(({ instant }) => instant)
    .sort((a, b) => a.getTime() - b.getTime());
