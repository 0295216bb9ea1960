/** A new call: every fact that applicants look for is asked for. */
import { readFrontMatter } from '../../../content-rules/front-matter/source.ts';
import { collections, fileOf } from '../../../site.ts';
import { findFiles } from '../../check/files.ts';
import { idQuestion, newId } from './ids.ts';
import { homeZone, readZone, writeTime, writeZone } from './instants.ts';
import { writeMdx } from '../../../lib/text/front-matter.ts';
import type { Kind } from './templates.ts';

/** The employer of the call that closed last: most calls of a site have the same. */
function lastEmployer(): string | undefined {
  const calls = findFiles(collections.calls).files.map(
    ({ file, text }) => (readFrontMatter(file, text).data ?? {}) as { closes?: string; employer?: string },
  );
  return calls.sort((a, b) => String(b.closes).localeCompare(String(a.closes)))[0]?.employer;
}

export const callKind: Kind = {
  questions: () => [
    { name: 'title', ask: 'Title', required: true },
    { name: 'summary', ask: 'Two sentences for lists, without the state', required: true },
    { name: 'published', ask: 'Day of publication', required: true },
    {
      name: 'zone',
      ask: `Zone of the deadline, if not ${homeZone()}: a place, UTC, or AoE for anywhere on Earth`,
      read: readZone,
    },
    { name: 'closes', ask: 'Deadline, such as 2027-03-01 23:59', required: true },
    { name: 'opens', ask: 'Applications from, such as 2027-01-11 09:00' },
    { name: 'apply', ask: 'Where to apply, https:// or mailto:', required: true },
    {
      name: 'employer',
      ask: 'Id of the employer',
      required: true,
      initial: lastEmployer(),
      of: 'organisations',
    },
    { name: 'workplace', ask: 'Workplace' },
    { name: 'supervisors', ask: 'Ids of the supervisors', list: true, of: 'people' },
    { name: 'contacts', ask: 'Ids of those to ask', list: true, of: 'people' },
    { name: 'duration', ask: 'Length, such as 24 months' },
    { name: 'start', ask: 'Start' },
    { name: 'profile', ask: 'Career profile, R1 to R4' },
    { name: 'positions', ask: 'Number of positions', read: Number },
    { name: 'hours', ask: 'Weekly hours' },
    { name: 'salary', ask: 'Salary' },
    { name: 'documents', ask: 'Documents to send', list: true },
    { name: 'required', ask: 'What is required', list: true },
    { name: 'desirable', ask: 'What is desirable', list: true },
    { name: 'process', ask: 'What happens after the deadline, step by step', list: true },
    idQuestion,
  ],
  write: ({ id, zone, closes, opens, ...answers }) => {
    const named = zone as string | undefined;
    const times = Object.entries({ closes, opens }).flatMap(([field, answer]) =>
      answer === undefined ? [] : [[field, writeTime(field, String(answer), named)] as const],
    );
    const fields = { ...answers, ...Object.fromEntries(times), zone: writeZone(named ?? homeZone()) };
    return {
      file: fileOf('calls', newId({ id }, String(answers['title']))),
      text: writeMdx(fields, '## The project\n\nWrite the text of the call here.'),
    };
  },
};
