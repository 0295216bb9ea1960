/**
 * Says in the browser whether a call is open, with the same function as the
 * build, and gives the deadline in the reader's own zone. What is only of use
 * while a call is open goes when it is not. Nothing is stored or announced.
 */
import { type CallTimes, describeCall, nextChange } from '../../lib/call-state.ts';
import { readerInstant } from '../../lib/clock.ts';
import { dayIn, formatDay, formatTime, readerZone } from '../../lib/dates.ts';

/** Timers run at once past 2^31 ms, so a long wait is cut; an hour also keeps the days left right. */
const LONGEST_WAIT_MS = 3_600_000;
const SHORTEST_WAIT_MS = 1_000;

const times = ({ dataset }: HTMLElement): CallTimes & { built: string } => ({
  closes: dataset['closes'] ?? '',
  opens: dataset['opens'],
  zone: dataset['zone'] ?? 'UTC',
  built: dataset['built'] ?? '',
});

function showLocalTime(place: Element | null, { closes, zone }: CallTimes) {
  const own = readerZone();
  const instant = new Date(closes);
  if (place && formatTime(instant, own) !== formatTime(instant, zone)) {
    place.textContent = `In your time zone: ${formatDay(dayIn(own, instant))} at ${formatTime(instant, own)}`;
  }
}

function update(call: HTMLElement, now: Date): number {
  const { built, ...deadline } = times(call);
  const { state, words } = describeCall(deadline, now, new Date(built));
  const word = call.querySelector('[data-call-word]');
  if (word && word.textContent !== words) word.textContent = words;
  word?.classList.toggle('state-open', state === 'open');
  showLocalTime(call.querySelector('[data-call-local]'), deadline);
  const { states } = call.dataset;
  if (states) call.hidden = !states.split(' ').includes(state);
  return nextChange(deadline, now)?.getTime() ?? Infinity;
}

let timer: ReturnType<typeof setTimeout>;

function updateAll() {
  clearTimeout(timer);
  const now = readerInstant();
  const calls = [...document.querySelectorAll<HTMLElement>('[data-closes]')];
  const next = Math.min(...calls.map((call) => update(call, now)));
  const wait = Math.min(Math.max(next - now.getTime(), SHORTEST_WAIT_MS), LONGEST_WAIT_MS);
  timer = setTimeout(updateAll, wait);
}

/** The documents to send become boxes to tick. Ticks last as long as the page is open. */
function makeChecklists() {
  for (const item of document.querySelectorAll('[data-checklist] > li')) {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    label.append(box, ...item.childNodes);
    item.replaceChildren(label);
  }
}

makeChecklists();
updateAll();
addEventListener('pageshow', updateAll);
document.addEventListener('visibilitychange', updateAll);
