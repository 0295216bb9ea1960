/**
 * Says in the browser whether a call is open, with the same function as the
 * build, and gives the deadline in the reader's own zone. What is only of use
 * while a call is open goes when it is not. Nothing is stored or announced. The
 * opener of the search comes with it, as one file weighs less than two.
 */
import '../search/opener.ts';
import { type CallTimes, type CallWords, describeKept, nextChange } from '../../lib/call/call-state.ts';
import { readerInstant } from '../../lib/time/clock.ts';
import { formatDayAndTime } from '../../lib/time/dates.ts';

/** Timers run at once past 2^31 ms, so a long wait is cut; an hour also keeps the days left right. */
const LONGEST_WAIT_MS = 3_600_000;

/** What `callDataset` has written, the states in which the element is of use, and the one that it is in. */
type Dataset = CallTimes & CallWords & { built: string; states?: string; state: string };

/** The deadline by the reader's clock, unless it shows the same as that of the call. */
function describeLocal({ closes, zone }: CallTimes): string {
  const instant = new Date(closes);
  const local = formatDayAndTime(instant);
  return local === formatDayAndTime(instant, zone) ? '' : `In your time zone: ${local}`;
}

let timer: ReturnType<typeof setTimeout>;

function update() {
  clearTimeout(timer);
  const now = readerInstant();
  let wait = LONGEST_WAIT_MS;
  for (const element of document.querySelectorAll<HTMLElement>('[data-closes]')) {
    const call = element.dataset as unknown as Dataset;
    const { state, words } = describeKept(call, now, new Date(call.built));
    call.state = state;
    element.hidden = !(call.states ?? state).includes(state);
    const [word, local] = element.querySelectorAll('[data-said], [data-local]');
    if (word && local) {
      word.textContent = words;
      local.textContent = describeLocal(call);
    }
    const change = nextChange(call, now);
    if (change) wait = Math.min(wait, change.getTime() - now.getTime());
  }
  timer = setTimeout(update, wait);
}

update();
addEventListener('pageshow', update);
document.addEventListener('visibilitychange', update);
