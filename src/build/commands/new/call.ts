/** A new call: every fact that applicants look for is asked for. */
import { formatZone } from '../../../lib/time/dates.ts';
import { spellAsId } from '../../check/files.ts';
import { writeMdx } from './front-matter.ts';
import type { Kind } from './templates.ts';

const ZONE = 'Europe/Copenhagen';

/**
 * "2027-03-01 23:59" in Copenhagen, with the offset of that day. An instant with
 * an offset stays as it is, and the content check judges it.
 */
export function readInstant(answer: string): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)$/.exec(answer) ?? [];
  if (!day || !time) {
    if (/[+-]\d\d:\d\d$/.test(answer)) return answer;
    throw new Error(
      `"${answer}" is not a date and time. Write the day and the time in ${formatZone(ZONE)}: 2027-03-01 23:59.`,
    );
  }
  return Temporal.ZonedDateTime.from(`${day}T${time}[${ZONE}]`).toString({ timeZoneName: 'never' });
}

export const callKind: Kind = {
  questions: () => [
    { name: 'title', ask: 'Title', required: true },
    { name: 'summary', ask: 'Two sentences for lists, without the state', required: true },
    { name: 'published', ask: 'Day of publication', required: true },
    {
      name: 'closes',
      ask: 'Deadline in Copenhagen, such as 2027-03-01 23:59',
      required: true,
      read: readInstant,
    },
    { name: 'opens', ask: 'Applications from, such as 2027-01-11 09:00', read: readInstant },
    { name: 'apply', ask: 'Where to apply, https:// or mailto:', required: true },
    { name: 'employer', ask: 'Id of the employer', required: true, initial: 'diku' },
    { name: 'workplace', ask: 'Workplace' },
    { name: 'supervisors', ask: 'Ids of the supervisors', list: true },
    { name: 'contacts', ask: 'Ids of those to ask', list: true },
    { name: 'duration', ask: 'Length, such as 24 months' },
    { name: 'start', ask: 'Start' },
    { name: 'profile', ask: 'Career profile, R1 to R4' },
    { name: 'positions', ask: 'Number of posts', read: Number },
    { name: 'hours', ask: 'Weekly hours' },
    { name: 'salary', ask: 'Salary' },
    { name: 'documents', ask: 'Documents to send', list: true },
    { name: 'required', ask: 'What is required', list: true },
    { name: 'desirable', ask: 'What is desirable', list: true },
    { name: 'process', ask: 'What happens after the deadline, step by step', list: true },
  ],
  write: (answers) => ({
    file: `content/calls/${spellAsId(String(answers['title']))}.mdx`,
    text: writeMdx({ ...answers, zone: ZONE }, '## The project\n\nWrite the text of the call here.'),
  }),
};
