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
    website: string;
    country?: string | undefined;
    address?: string | undefined;
  };
}

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

/** The address of the workplace: a street only where it is the employer's own, never one that is guessed. */
function placeOf({ workplace, country: stated }: PostedCall['data'], { country, address }: Employer['data']) {
  const workCountry = countryOfWork({ workplace, country: stated }, country);
  const town = workplace?.includes(',')
    ? workplace
        .split(/,\s*/)
        .filter((part) => part !== workCountry)
        .at(-1)
    : undefined;
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
  employer: Employer,
  address: string,
  text = '',
): WithContext<JobPosting> | undefined {
  const { title, summary, closes, published, positions, documents, required, desirable } = call.data;
  const { name, website, country } = employer.data;
  if (!published || !countryOfWork(call.data, country)) return undefined;
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
    hiringOrganization: { '@type': 'Organization', name, sameAs: website },
    jobLocation: placeOf(call.data, employer.data),
    ...(types.length > 0 ? { employmentType: types } : {}),
    ...(positions ? { totalJobOpenings: positions } : {}),
    url: address,
  };
}
