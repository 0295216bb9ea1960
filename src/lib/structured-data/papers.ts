/** What search engines read of papers and books, in the words of schema.org. */
import type { Book, CreativeWork, PublicationIssue, ScholarlyArticle, WithContext } from 'schema-dts';
import { yearOfItem } from '../bibliography/bibliography.ts';
import { lastingAddress, type TaggedPublication } from '../bibliography/citation-tags.ts';
import { absolute, addresses } from '../site/addresses.ts';
import { grantData, type GrantFacts } from './grant.ts';
import { authorsData, type Member } from './people.ts';

type Paper = TaggedPublication & {
  fields: { summary?: string | undefined; isbn?: unknown; sustainml?: string | undefined };
};

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

/** The issue, volume and journal of an article, each part of the next, or the proceedings of a paper. */
function hostOf({ csl }: Paper): CreativeWork | PublicationIssue | undefined {
  const name = text(csl['container-title']);
  if (!name) return undefined;
  if (csl.type !== 'article-journal') return { '@type': 'CreativeWork', name };
  const [volume, issue] = [text(csl['volume']), text(csl['issue'])];
  const journal = { '@type': 'Periodical', name } as const;
  const inVolume = volume
    ? ({ '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: journal } as const)
    : journal;
  return issue ? { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume } : inVolume;
}

/**
 * A paper or a book. `people` holds, for each author in order, the team member,
 * if it is one. Only a paper that acknowledges the grant names it.
 */
export function publicationData(
  publication: Paper,
  people: readonly (Member | undefined)[],
  grant: GrantFacts,
  topics: readonly string[] = [],
): WithContext<ScholarlyArticle | Book> {
  const { id, csl, fields } = publication;
  const address = absolute(addresses.publication(id));
  const cited = lastingAddress(publication);
  const [first, last] = csl.page?.split('-') ?? [];
  const isBook = csl.type === 'book';
  const host = hostOf(publication);
  const publisher = text(csl['publisher']);
  return {
    '@context': 'https://schema.org',
    '@type': isBook ? 'Book' : 'ScholarlyArticle',
    '@id': cited ?? address,
    url: address,
    mainEntityOfPage: address,
    headline: csl.title ?? '',
    name: csl.title ?? '',
    author: authorsData(csl.author ?? [], people),
    datePublished: String(yearOfItem(csl)),
    inLanguage: text(csl['language']) ?? 'en',
    ...(host && { isPartOf: host }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(isBook && text(fields.isbn) && { isbn: text(fields.isbn) }),
    ...(!isBook && first && { pageStart: first }),
    ...(!isBook && last && { pageEnd: last }),
    ...(fields.summary && { description: fields.summary }),
    ...(topics.length > 0 && { keywords: topics.join(', ') }),
    ...(cited && { sameAs: cited }),
    ...(fields.doi && { identifier: { '@type': 'PropertyValue', propertyID: 'doi', value: fields.doi } }),
    ...(fields.pdf && { isAccessibleForFree: true }),
    ...(fields.sustainml === 'acknowledged' && { funding: grantData(grant) }),
  } as WithContext<ScholarlyArticle | Book>;
}
