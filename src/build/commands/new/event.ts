/** A new event, on a day or at a time in a zone. */
import { eventKinds } from '../../../schemas/event.ts';
import { fileOf } from '../../../site.ts';
import { idQuestion, newId } from './ids.ts';
import { homeZone, readZone, writeTime, writeZone } from './instants.ts';
import { writeMdx } from '../../../lib/text/front-matter.ts';
import type { Kind } from './templates.ts';

export const eventKind: Kind = {
  questions: () => [
    { name: 'title', ask: 'Title', required: true },
    { name: 'summary', ask: 'One or two sentences for lists', required: true },
    { name: 'kind', ask: eventKinds.join(', '), required: true },
    { name: 'zone', ask: `Zone of the times, if not ${homeZone()}: a place or UTC`, read: readZone },
    { name: 'starts', ask: 'Beginning, such as 2027-03-01 09:00, or the day alone', required: true },
    { name: 'ends', ask: 'End, such as 2027-03-01 17:00, or the last day' },
    { name: 'place', ask: 'Where' },
    { name: 'online', ask: 'Address to take part from elsewhere' },
    { name: 'people', ask: 'Ids of people of the team who speak', list: true, of: 'people' },
    {
      name: 'organisations',
      ask: 'Ids of the organisations that hold it or take part',
      list: true,
      of: 'organisations',
    },
    idQuestion,
  ],
  write: ({ id, zone, starts, ends, title, summary, kind, ...answers }) => {
    const named = zone as string | undefined;
    const isDay = /^\d{4}-\d\d-\d\d$/.test(String(starts));
    const time = (field: string, answer: unknown) =>
      answer === undefined ? undefined : writeTime(field, String(answer), named);
    const times = isDay
      ? { days: [...new Set([starts, ends ?? starts])] }
      : { starts: time('starts', starts), ends: time('ends', ends), zone: writeZone(named ?? homeZone()) };
    return {
      file: fileOf('events', newId({ id }, String(title))),
      text: writeMdx({ title, summary, kind, ...times, ...answers }, 'What it is about, with its source.'),
    };
  },
};
