/**
 * A call as schema.org data for job search engines, only what the page shows.
 * Fields: https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
import type { JobPosting, WithContext } from 'schema-dts';
import { escapeText } from '../text/escape-text.ts';

interface PostedCall {
  id: string;
  data: {
    title: string;
    summary: string;
    closes: string;
    published?: string | undefined;
    workplace?: string | undefined;
    duration?: string | undefined;
    hours?: string | undefined;
    documents: readonly string[];
    required: readonly string[];
    desirable: readonly string[];
  };
}

interface Employer {
  data: { name: string; website: string; country?: string | undefined };
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

/**
 * The data of a call, or nothing where a field that Google requires is not
 * stated: the day of publication, and the country of the workplace.
 * `validThrough` is the deadline as advertised, with its offset.
 */
export function jobPosting(
  call: PostedCall,
  employer: Employer,
  address: string,
): WithContext<JobPosting> | undefined {
  const { title, summary, closes, published, workplace, documents, required, desirable } = call.data;
  const { name, website, country } = employer.data;
  if (!published || !country) return undefined;
  const types = employmentTypes(call.data);
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description: [
      `<p>${escapeText(summary)}</p>`,
      htmlList('Required:', required),
      htmlList('Desirable:', desirable),
      htmlList('What to send:', documents),
    ].join(''),
    datePosted: published,
    validThrough: closes,
    hiringOrganization: { '@type': 'Organization', name, sameAs: website },
    jobLocation: {
      '@type': 'Place',
      ...(workplace ? { name: workplace } : {}),
      address: { '@type': 'PostalAddress', addressCountry: country },
    },
    ...(types.length > 0 ? { employmentType: types } : {}),
    url: address,
  };
}
