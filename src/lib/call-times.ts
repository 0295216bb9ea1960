/** What can be wrong with the times of a call, in words for the author. */
import { dayIn, formatDay, formatZone, offsetIn } from './dates.ts';

interface WrittenTimes {
  closes: string;
  opens?: string | undefined;
  published?: string | undefined;
  zone: string;
}

interface WrongTime {
  field: 'closes' | 'opens' | 'published';
  /** What is wrong, and the line to write instead. */
  message: string;
}

function findWrongOffset(field: 'closes' | 'opens', written: string, zone: string): WrongTime[] {
  const offset = written.replace(/Z$/, '+00:00').slice(-6);
  // The wall clock is what the author means; the zone says which offset belongs to it.
  const wall = written.replace(/(Z|[+-]\d\d:\d\d)$/, '');
  const right = offsetIn(zone, new Date(written));
  if (right === offset) return [];
  const meant = offsetIn(zone, new Date(wall + right));
  return [
    {
      field,
      message: `On that day ${formatZone(zone)} is ${meant}, you wrote ${offset}. Write: ${field}: "${wall}${meant}"`,
    },
  ];
}

/** Wrong offsets, a deadline before the opening, a deadline before the publication. */
export function findWrongTimes({ closes, opens, published, zone }: WrittenTimes): WrongTime[] {
  const wrong = [
    ...findWrongOffset('closes', closes, zone),
    ...(opens ? findWrongOffset('opens', opens, zone) : []),
  ];
  const closingDay = dayIn(zone, new Date(closes));
  if (opens && new Date(opens) >= new Date(closes)) {
    wrong.push({ field: 'opens', message: 'The call opens after it closes. Write an earlier instant.' });
  }
  if (published && published > closingDay) {
    wrong.push({
      field: 'published',
      message: `The call closes on ${formatDay(closingDay)}, before it is published. Write an earlier day.`,
    });
  }
  return wrong;
}
