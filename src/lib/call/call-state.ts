/**
 * The one function that answers "is the call open?". The build and the script
 * in the browser both ask it, each with its own instant.
 */
import { dayIn, formatDayIn, formatInstant, formatTime, formatZoneTime } from '../time/dates.ts';

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

/** The instant from which a call is open; an invalid date, which no instant is before, when it always was. */
const openingInstant = ({ opens }: CallTimes) => new Date(opens ?? NaN);

/** The state of a call at an instant. At its closing instant a call is closed. */
export function callStateAt(call: CallTimes, now: Date): CallState {
  if (now >= closingInstant(call)) return 'closed';
  return now < openingInstant(call) ? 'upcoming' : 'open';
}

/** Whole calendar days from the instant to the closing day, counted in the call's zone. */
export function daysLeft(call: CallTimes, now: Date): number {
  const day = (instant: Date) => Date.parse(dayIn(call.zone, instant)) / 86_400_000;
  return day(new Date(call.closes)) - day(now);
}

/** The deadline in words, true at any time: "15 September 2022 at 23:59, Copenhagen time (21:59 UTC)". */
export function formatDeadline(call: CallTimes): string {
  return formatInstant(new Date(call.closes), call.zone);
}

/** Pages built longer ago than this do not say "open": a deadline may have been moved since. */
const STALE_AFTER_MS = 90 * 86_400_000;

interface CallDescription {
  /** `unknown` on a page that is too old to tell. */
  state: CallState | 'unknown';
  /** What to say, beginning with a capital, without a full stop. */
  words: string;
}

/** What does not change from day to day: the build prints it, and the page keeps it for the browser. */
export interface CallWords extends Record<Exclude<CallDescription['state'], 'open'>, string> {
  /** The time of day of the deadline: "23:59, Copenhagen time". */
  time: string;
}

/** The words of a call that its page keeps. */
export function callWords(call: CallTimes): CallWords {
  const { closes, zone } = call;
  return {
    time: `${formatTime(new Date(closes), zone)}, ${formatZoneTime(zone)}`,
    closed: `Closed on ${formatClosingDay(call)}`,
    upcoming: call.opens ? `Opens on ${formatDayIn(zone, openingInstant(call))}` : '',
    unknown: 'Check with the employer, as this page is more than 90 days old',
  };
}

function describeOpen(call: CallTimes & CallWords, now: Date): string {
  const days = daysLeft(call, now);
  if (days > 1) return `Open, ${days} days left`;
  return `Open, closes ${days === 1 ? 'tomorrow' : 'today'} at ${call.time}`;
}

/**
 * The state of a call at an instant, and what to say about it.
 *
 * @param built the instant at which the page was built; once 90 days have passed since, only "closed" is sure.
 */
export function describeKept(call: CallTimes & CallWords, now: Date, built: Date): CallDescription {
  const current = callStateAt(call, now);
  const isStale = current !== 'closed' && now.getTime() - built.getTime() > STALE_AFTER_MS;
  const state = isStale ? 'unknown' : current;
  return { state, words: state === 'open' ? describeOpen(call, now) : call[state] };
}

/** The same for a call whose words are not at hand. */
export function describeCall(call: CallTimes, now: Date, built: Date = now): CallDescription {
  return describeKept({ ...call, ...callWords(call) }, now, built);
}

/** The next instant at which the state changes, if it still does. */
export function nextChange(call: CallTimes, now: Date): Date | undefined {
  return [openingInstant(call), closingInstant(call)].find((change) => change > now);
}

/** The day of the deadline in the zone of the call: "15 September 2022". For titles and share texts. */
export function formatClosingDay({ closes, zone }: CallTimes): string {
  return formatDayIn(zone, new Date(closes));
}
