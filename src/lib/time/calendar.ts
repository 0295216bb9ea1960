/**
 * Calendar files of deadlines. They hold instants in UTC and no state, and are
 * byte-identical between builds: nothing in them comes from a clock.
 */
import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import { formatDeadline } from '../call/call-state.ts';

export interface DatedCall {
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
 * alarms seven days and one day before. `addressOf` gives the full address of a call.
 */
export function callCalendar(calls: readonly DatedCall[], addressOf: (id: string) => string): string {
  const calendar = ical({
    name: 'SustainML calls',
    prodId: { company: 'SustainML', product: 'website', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const call of calls) {
    const { title, summary, closes, changes } = call.data;
    const event = calendar.createEvent({
      // Of the grant and not of the address, so that a move of the site makes no second entry.
      id: `${call.id}.call.sustainml-101070408`,
      sequence: changes.length,
      stamp: lastChange(call),
      start: new Date(closes),
      summary: `Deadline: ${title}`,
      description: `${summary}\n\nApply by ${formatDeadline(call.data)}.`,
      url: addressOf(call.id),
    });
    for (const days of [7, 1]) {
      event.createAlarm({ type: ICalAlarmType.display, triggerBefore: days * DAY_S, description: title });
    }
  }
  return `${calendar.toString()}\r\n`.replace(/(\r\n)+$/, '\r\n');
}
