/** What a call leaves out that applicants look for, after OTM-R and EURAXESS. */
import { closingInstant } from '../../lib/call/call-state.ts';
import { countryOfWork } from '../../lib/call/country-of-work.ts';
import type { Finding } from '../content-error.ts';
import type { Source } from '../front-matter/source.ts';

const wanted = {
  published: 'the day of publication',
  apply: 'where to apply',
  workplace: 'the workplace',
  supervisors: 'the supervisors',
  contacts: 'the contacts',
  duration: 'the duration',
  start: 'the start',
  profile: 'the career profile (R1 to R4)',
  positions: 'the number of positions',
  hours: 'the weekly hours',
  salary: 'the salary',
  documents: 'the documents to send',
  required: 'the requirements',
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

interface TimedCall {
  closes?: unknown;
  published?: unknown;
  workplace?: string;
  country?: string;
  employer?: unknown;
}

/**
 * What keeps a call that is to come or open out of job search engines.
 *
 * @param countries the country of each organisation that states one, by its id.
 */
export function findJobGaps(
  source: Source,
  countries: ReadonlyMap<string, string | undefined>,
  now: Date,
): Finding[] {
  const call = (source.data ?? {}) as TimedCall;
  const closes = String(call.closes);
  if (Number.isNaN(Date.parse(closes)) || closingInstant({ closes }) <= now) return [];
  const employer = String(call.employer);
  const gaps = [
    ...(call.published === undefined ? [['the day of publication', 'published: 2027-01-11']] : []),
    ...(countryOfWork(call, countries.get(employer)) === undefined
      ? [['the country of the workplace', 'country: Denmark']]
      : []),
  ];
  if (gaps.length === 0) return [];
  return [
    {
      file: source.file,
      ...source.placeOf([]),
      message: `Job search engines will not list this call: it does not state ${gaps.map(([words]) => words).join(' and ')}.`,
      fix: `If it is known, write a line such as ${gaps.map(([, line]) => line).join(' and ')}.`,
    },
  ];
}
