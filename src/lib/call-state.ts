/**
 * The one function that answers "is the call open?". The build and the script
 * in the browser both ask it, each with its own instant.
 */
import { dayIn, formatDay, formatInstant, formatTime, formatZone } from './dates.ts';

export interface CallTimes {
  /** ISO instant with offset from which applications are taken; without it, from the beginning. */
  opens?: string | undefined;
  /** ISO instant with offset, as advertised. */
  closes: string;
  /** IANA name of the zone that days are counted in. */
  zone: string;
}

export type CallState = 'upcoming' | 'open' | 'closed';

/**
 * The instant at which the call is closed. An advertised 23:59 means the whole
 * of that minute, so it closes 60 seconds later; any other time is exact.
 */
export function closingInstant({ closes }: Pick<CallTimes, 'closes'>): Date {
  const advertised = new Date(closes);
  return /T23:59(:00)?(?!:)/.test(closes) ? new Date(advertised.getTime() + 60_000) : advertised;
}

/** The state of a call at an instant. At its closing instant a call is closed. */
export function callStateAt(call: CallTimes, now: Date): CallState {
  if (now >= closingInstant(call)) return 'closed';
  if (call.opens && now < new Date(call.opens)) return 'upcoming';
  return 'open';
}

/** Whole calendar days from the instant to the closing day, counted in the call's zone. */
export function daysLeft(call: CallTimes, now: Date): number {
  const day = (instant: Date) => Date.parse(`${dayIn(call.zone, instant)}T00:00Z`) / 86_400_000;
  return day(new Date(call.closes)) - day(now);
}

/** The deadline in words, true at any time: "15 September 2022 at 23:59, Copenhagen time (21:59 UTC)". */
export function formatDeadline(call: CallTimes): string {
  return formatInstant(new Date(call.closes), call.zone);
}

/** Pages built longer ago than this do not say "open": a deadline may have been moved since. */
const STALE_AFTER_MS = 90 * 86_400_000;

export interface CallDescription {
  /** `unknown` on a page that is too old to tell. */
  state: CallState | 'unknown';
  /** What to say, beginning with a capital, without a full stop. */
  words: string;
}

function describeOpen(call: CallTimes, now: Date): string {
  const days = daysLeft(call, now);
  const time = `${formatTime(new Date(call.closes), call.zone)}, ${formatZone(call.zone)} time`;
  if (days === 0) return `Open, closes today at ${time}`;
  return days === 1 ? `Open, closes tomorrow at ${time}` : `Open, ${days} days left`;
}

/**
 * The state of a call at an instant, and what to say about it.
 *
 * @param built the instant at which the page was built; once 90 days have passed since, only "closed" is sure.
 */
export function describeCall(call: CallTimes, now: Date, built: Date = now): CallDescription {
  const state = callStateAt(call, now);
  if (state === 'closed') {
    return { state, words: `Closed on ${formatClosingDay(call)}` };
  }
  if (now.getTime() - built.getTime() > STALE_AFTER_MS) {
    return { state: 'unknown', words: 'Check with the employer, as this page is more than 90 days old' };
  }
  if (state === 'upcoming' && call.opens) {
    return { state, words: `Opens on ${formatDay(dayIn(call.zone, new Date(call.opens)))}` };
  }
  return { state, words: describeOpen(call, now) };
}

/** The next instant at which the state changes, if it still does. */
export function nextChange(call: CallTimes, now: Date): Date | undefined {
  const changes = [...(call.opens ? [new Date(call.opens)] : []), closingInstant(call)];
  return changes.find((change) => change > now);
}

/** The day of the deadline in the zone of the call: "15 September 2022". For titles and share texts. */
export function formatClosingDay({ closes, zone }: CallTimes): string {
  return formatDay(dayIn(zone, new Date(closes)));
}
