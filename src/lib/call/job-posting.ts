/**
 * A call as schema.org data for job search engines, only what the page shows.
 * Fields: https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
import type { JobPosting, WithContext } from 'schema-dts';
import { escapeText } from '../text/escape-text.ts';
import { countryOfWork } from './country-of-work.ts';

interface PostedCall {
  id: string;
  data: {
    title: string;
    summary: string;
    closes: string;
    published?: string | undefined;
    workplace?: string | undefined;
    country?: string | undefined;
    positions?: number | undefined;
    duration?: string | undefined;
    hours?: string | undefined;
    documents: readonly string[];
    required: readonly string[];
    desirable: readonly string[];
  };
}

interface Employer {
  data: {
    name: string;
    short?: string | undefined;
    website: string;
    country?: string | undefined;
    address?: string | undefined;
  };
}

/** The employer, and the bodies that it is a part of, the nearest first. */
type Employers = readonly [Employer, ...Employer[]];

const organisation = ({ data: { name, website } }: Employer) => ({
  '@type': 'Organization' as const,
  name,
  sameAs: website,
});

const htmlList = (heading: string, items: readonly string[]) =>
  items.length === 0
    ? ''
    : `<p>${heading}</p><ul>${items.map((item) => `<li>${escapeText(item)}</li>`).join('')}</ul>`;

function employmentTypes({ hours = '', duration }: PostedCall['data']): string[] {
  return [
    ...(/full[- ]time/i.test(hours) ? ['FULL_TIME'] : []),
    ...(/part[- ]time/i.test(hours) ? ['PART_TIME'] : []),
    ...(duration ? ['TEMPORARY'] : []),
  ];
}

/**
 * The address of the workplace: a street only where it is the employer's own, and as the town the last part of the
 * workplace that names neither the country nor the employer. Never one that is guessed.
 */
function placeOf({ workplace, country: stated }: PostedCall['data'], employers: Employers) {
  const { country, address } = employers[0].data;
  const workCountry = countryOfWork({ workplace, country: stated }, country);
  const bodies = employers.flatMap(({ data: { name, short } }) => [name, short ?? name]);
  const parts = workplace?.split(/,\s*/) ?? [];
  const isTown = (part: string) => part !== workCountry && !bodies.some((body) => part.includes(body));
  const town = parts.length > 1 ? parts.filter(isTown).at(-1) : undefined;
  return {
    '@type': 'Place' as const,
    ...(workplace ? { name: workplace } : {}),
    address: {
      '@type': 'PostalAddress' as const,
      ...(address && workCountry === country ? { streetAddress: address } : {}),
      ...(town ? { addressLocality: town } : {}),
      addressCountry: workCountry ?? '',
    },
  };
}

/**
 * The data of a call, or nothing where a field that Google requires is not
 * stated: the day of publication, and the country of the workplace. The content
 * check names what is missing while the call is to come or open.
 * `validThrough` is the deadline as advertised, with its offset.
 *
 * @param text the words of the call as HTML.
 */
export function jobPosting(
  call: PostedCall,
  employers: Employers,
  address: string,
  text = '',
): WithContext<JobPosting> | undefined {
  const { title, summary, closes, published, positions, documents, required, desirable } = call.data;
  const [employer, university] = employers;
  if (!published || !countryOfWork(call.data, employer.data.country)) return undefined;
  const types = employmentTypes(call.data);
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description: [
      `<p>${escapeText(summary)}</p>`,
      text,
      htmlList('Required:', required),
      htmlList('Desirable:', desirable),
      htmlList('What to send:', documents),
    ].join(''),
    datePosted: published,
    validThrough: closes,
    hiringOrganization: {
      ...organisation(employer),
      ...(university && { parentOrganization: organisation(university) }),
    },
    jobLocation: placeOf(call.data, employers),
    ...(types.length > 0 ? { employmentType: types } : {}),
    ...(positions ? { totalJobOpenings: positions } : {}),
    url: address,
  };
}
