/** What a call leaves out that applicants look for, after OTM-R and EURAXESS. */
import type { Finding } from '../content-error.ts';
import type { Source } from '../front-matter/source.ts';

const wanted = {
  published: 'the day of publication',
  apply: 'where to apply',
  workplace: 'the workplace',
  supervisors: 'the supervisors',
  contacts: 'whom to ask',
  duration: 'the length',
  start: 'the start',
  profile: 'the career profile (R1 to R4)',
  positions: 'the number of posts',
  hours: 'the weekly hours',
  salary: 'the salary',
  documents: 'the documents to send',
  required: 'what is required',
  desirable: 'what is desirable',
  process: 'what happens after the deadline',
};

/** A warning for each call that leaves something out. The page shows it as "not stated". */
export function findGaps(source: Source): Finding[] {
  const fields = (source.data ?? {}) as Record<string, unknown>;
  const gaps = Object.entries(wanted).filter(([field]) => fields[field] === undefined);
  if (gaps.length === 0) return [];
  return [
    {
      file: source.file,
      ...source.placeOf([]),
      message: `The call does not state ${gaps.map(([, words]) => words).join(', ')}.`,
      fix: `If it is known, write the field: ${gaps.map(([field]) => field).join(', ')}.`,
    },
  ];
}
