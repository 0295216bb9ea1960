/** What the trace of a page in Chromium says of the work before and after its paint. */

/** A phone of the model is so many times slower than this machine. */
const SLOWDOWN = 4;
/** A task longer than this holds a reader up (web.dev, "Long tasks"), in milliseconds. */
const LONG_TASK = 50;

export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** That part of `dur` in which a processor core was at work on it. */
  tdur?: number;
}

/** The tasks of the page's own thread, and when the last event of that name was, in microseconds. */
function readTasks(
  events: readonly TraceEvent[],
  name: string,
): { tasks: TraceEvent[]; at: number } | undefined {
  const mark = events.filter((event) => event.name === name).at(-1);
  if (!mark) return undefined;
  const isOfPage = ({ name, pid, tid }: TraceEvent) =>
    name === 'RunTask' && pid === mark.pid && tid === mark.tid;
  return { tasks: events.filter(isOfPage), at: mark.ts };
}

/**
 * Total blocking time, in milliseconds: what long tasks after the first paint hold a reader up on a phone. It is
 * taken from the trace, since Lighthouse's model of the network may put the paint into the middle of the very
 * task that paints, and then counts the rest of it.
 */
export function blockingTime(events: readonly TraceEvent[]): number {
  const read = readTasks(events, 'firstContentfulPaint');
  if (!read) return Infinity;
  return read.tasks
    .filter(({ ts }) => ts >= read.at)
    .map(({ dur = 0 }) => Math.max(0, (dur / 1000) * SLOWDOWN - LONG_TASK))
    .reduce((sum, blocked) => sum + blocked, 0);
}

/** How long tasks before the largest paint waited for a processor core or another process, in milliseconds. */
export function waitingTime(events: readonly TraceEvent[]): number {
  const read = readTasks(events, 'largestContentfulPaint::Candidate');
  if (!read) return Infinity;
  return read.tasks
    .filter(({ ts }) => ts < read.at)
    .map(({ dur = 0, tdur = dur }) => (dur - tdur) / 1000)
    .reduce((sum, waited) => sum + waited, 0);
}
