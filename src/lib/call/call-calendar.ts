/**
 * Calendar files of deadlines. They hold instants in UTC. The clock only decides
 * whether a call is closed: of a closed one, builds are byte-identical.
 */
import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import { spellAsId } from '../text/spell-as-id.ts';
import { callStateAt } from './call-state.ts';
import { deadlineWords } from './deadline-words.ts';

interface DatedCall {
  id: string;
  data: {
    title: string;
    summary: string;
    closes: string;
    zone: string;
    published?: string | undefined;
    /** What changed after publication; each change raises the number of the version. */
    changes: readonly { date: string; what: string }[];
  };
}

const DAY_S = 86_400;

/** When the entry was last changed, as far as the call says. */
function lastChange({ data }: DatedCall): Date {
  const day =
    data.changes
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? data.published;
  return new Date(day ? `${day}T00:00Z` : data.closes);
}

/**
 * A calendar (RFC 5545) with one entry a call: the deadline as advertised, with
 * alarms seven days and one day before, unless it was closed at the instant of the
 * build. `addressOf` gives the full address of a call; the site gives its name and its grant.
 */
export function callCalendar(
  calls: readonly DatedCall[],
  { name, grant }: { name: string; grant: { number: string } },
  addressOf: (id: string) => string,
  built: Date,
): string {
  const calendar = ical({
    name: `${name} calls`,
    prodId: { company: name, product: 'website', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const call of calls) {
    const { title, summary, closes, changes } = call.data;
    const isClosed = callStateAt(call.data, built) === 'closed';
    const event = calendar.createEvent({
      // Of the grant and not of the address, so that a move of the site makes no second entry.
      id: `${call.id}.call.${spellAsId(name)}-${grant.number}`,
      sequence: changes.length,
      stamp: lastChange(call),
      start: new Date(closes),
      summary: `${isClosed ? 'Closed' : 'Deadline'}: ${title}`,
      description: `${summary}\n\n${deadlineWords(call.data, built)}.`,
      url: addressOf(call.id),
    });
    for (const days of isClosed ? [] : [7, 1]) {
      event.createAlarm({ type: ICalAlarmType.display, triggerBefore: days * DAY_S, description: title });
    }
  }
  return `${calendar.toString()}\r\n`.replace(/(\r\n)+$/, '\r\n');
}
