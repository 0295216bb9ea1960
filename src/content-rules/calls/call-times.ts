/** What can be wrong with the times of a call, in words for the author, with the line to write instead. */
import { dayIn, formatDay } from '../../lib/time/dates.ts';
import { findWrongInstant, isInstant, type WrongTime } from '../times/wrong-instant.ts';

interface WrittenTimes {
  closes: string;
  opens?: string | undefined;
  published?: string | undefined;
  /** The zone by its proper name. */
  zone: string;
}

/** Broken instants, wrong offsets, a deadline before the opening, a deadline before the publication. */
export function findWrongTimes({ closes, opens, published, zone }: WrittenTimes): WrongTime[] {
  const wrong: WrongTime[] = [
    ...findWrongInstant('closes', closes, zone),
    ...(opens ? findWrongInstant('opens', opens, zone) : []),
  ];
  if (!isInstant(closes)) return wrong;
  const closingDay = dayIn(zone, new Date(closes));
  if (opens && new Date(opens) >= new Date(closes)) {
    wrong.push({ field: 'opens', message: 'The call opens after it closes. Write an earlier time.' });
  }
  if (published && published > closingDay) {
    wrong.push({
      field: 'published',
      message: `The call closes on ${formatDay(closingDay)}, before it is published. Write an earlier day.`,
    });
  }
  return wrong;
}
