/**
 * The one module that prints dates. Days in front matter have no zone and are
 * printed as written; instants are printed in a named zone, with UTC beside it.
 */

const LOCALE = 'en-GB';

function createPrinters(locale: string) {
  const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return {
    months: new Intl.DateTimeFormat(locale, month),
    days: new Intl.DateTimeFormat(locale, { ...month, day: 'numeric' }),
  };
}

// Made once: to make one takes a hundred times as long as to use it. Scripts of the browser leave them out.
const printers = { en: /* @__PURE__ */ createPrinters(LOCALE), da: /* @__PURE__ */ createPrinters('da-DK') };

/** A calendar day as authors write it: `2024`, `2024-04` or `2024-04-03`. */
export type PartialDay = string;

/** Prints `2024-04-03` as "3 April 2024", `2024-04` as "April 2024", `2024` as "2024", or the same in Danish. */
export function formatDay(day: PartialDay, language: 'en' | 'da' = 'en'): string {
  const [year, month, date] = day.split('-');
  if (!month) return year ?? day;
  const { days, months } = printers[language];
  return (date ? days : months).format(new Date(`${year}-${month}-${date ?? '01'}T00:00Z`));
}

/** Prints days as "8 – 9 December 2022", with what they share said once. Whole days only: no month, no year. */
export function formatDays(first: PartialDay, last: PartialDay): string {
  return printers.en.days.formatRange(new Date(`${first}T00:00Z`), new Date(`${last}T00:00Z`));
}

/** Prints "February 2023 to January 2024", "since July 2025", "until May 2025" or nothing. */
export function formatSpan(from?: PartialDay, until?: PartialDay): string {
  if (from && until) return `${formatDay(from)} to ${formatDay(until)}`;
  if (from) return `since ${formatDay(from)}`;
  return until ? `until ${formatDay(until)}` : '';
}

/** The zone "anywhere on Earth", twelve hours behind UTC, as machines call it. */
export const AOE = 'Etc/GMT+12';

/** The name of the place a zone is called after: `Europe/Copenhagen` is "Copenhagen"; `UTC` and `AoE` stay. */
export function formatZone(zone: string): string {
  return zone === AOE ? 'AoE' : (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** The name that this machine has for a zone. @throws RangeError when it knows none. */
export const resolveZone = (zone: string): string =>
  new Intl.DateTimeFormat(LOCALE, { timeZone: zone }).resolvedOptions().timeZone;

/** What stands behind a time of day in a zone: "Copenhagen time", "UTC" or "anywhere on Earth". */
export function formatZoneTime(zone: string): string {
  if (zone === AOE) return 'anywhere on Earth';
  return zone === 'UTC' ? zone : `${formatZone(zone)} time`;
}

/** The calendar day of an instant in a zone, as `2022-09-15`: so Swedes write it. */
export function dayIn(zone: string, instant: Date): string {
  return instant.toLocaleString('sv', { dateStyle: 'short', timeZone: zone });
}

/** The calendar day of an instant in a zone, in words: "15 September 2022". */
export function formatDayIn(zone: string, instant: Date): string {
  return instant.toLocaleDateString(LOCALE, { dateStyle: 'long', timeZone: zone });
}

/** The time of day of an instant in a zone, as "23:59". */
export function formatTime(instant: Date, zone: string): string {
  return instant.toLocaleTimeString(LOCALE, { timeStyle: 'short', timeZone: zone });
}

/** Day and time of an instant in a zone, or in that of the reader's browser: "15 September 2022 at 23:59". */
export function formatDayAndTime(instant: Date, zone?: string): string {
  return instant.toLocaleString(LOCALE, { dateStyle: 'long', timeStyle: 'short', timeZone: zone });
}

/** Prints an instant as "15 September 2022 at 23:59, Copenhagen time (21:59 UTC)". */
export function formatInstant(instant: Date, zone: string): string {
  const utcDay = formatDayIn('UTC', instant);
  const utc = `${formatTime(instant, 'UTC')} UTC`;
  const there = `${formatDayAndTime(instant, zone)}, ${formatZoneTime(zone)}`;
  if (zone === 'UTC') return there;
  return `${there} (${utcDay === formatDayIn(zone, instant) ? utc : `${utcDay}, ${utc}`})`;
}

/** The year of a day, for grouping lists. */
export function yearOf(day: PartialDay): string {
  return day.slice(0, 4);
}

/** True when a day with a known end has passed: the whole of `2025-05` is over on 1 June 2025 (UTC). */
export function isPast(day: PartialDay, now: Date): boolean {
  return now.toISOString().slice(0, day.length) > day;
}

/** True once the day, counted in UTC, has begun. */
export function hasBegun(day: PartialDay, now: Date): boolean {
  return day <= now.toISOString().slice(0, day.length);
}

/** The offset of a zone at an instant, as `+02:00`. @throws RangeError when there is no such zone. */
export function offsetIn(zone: string, instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).offset;
}

/** True for a day, a month or a year that exists, from 1900 to 2099: `2024-02-29` but not `2022-02-30`. */
export function isRealDay(day: PartialDay): boolean {
  const [year = '', month = '01', date = '01'] = day.split('-');
  if (!/^(19|20)/.test(year)) return false;
  const parsed = new Date(`${year}-${month}-${date}T00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}

/** The last day of the month, or of the year, in which a day would lie: `2022-02-28` for `2022-02-30`. */
export function lastDayOf(day: PartialDay): string {
  const [year = 0, month = 12] = day.split('-').map(Number);
  return Temporal.PlainDate.from({ year, month, day: 31 }).toString();
}
