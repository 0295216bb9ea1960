/** What search engines read of programs and data sets, in the words of schema.org. */
import type { CreativeWork, Dataset, SoftwareSourceCode, WithContext } from 'schema-dts';
import type { TaggedPublication } from '../bibliography/citation-tags.ts';
import { absolute, addresses } from '../site/addresses.ts';
import { authorName } from '../bibliography/authors.ts';
import { authorsData, type Member, memberData } from './people.ts';

interface SoftwareFacts {
  name: string;
  kind: string;
  summary: string;
  licence: string;
  repository: string;
  website?: string | undefined;
  versions: readonly { version: string; date?: string | undefined }[];
  keywords?: readonly string[];
}

/** The address of a licence, by the identifier with which its description begins. */
function licenceAddress(licence: string): string | undefined {
  if (licence.startsWith('GPL-3.0')) return 'https://www.gnu.org/licenses/gpl-3.0.html';
  const [id] = /^(MIT|Apache-2\.0)\b/.exec(licence) ?? [];
  return id && `https://spdx.org/licenses/${id}.html`;
}

/**
 * A program or a data set, with the people of the team who made it or look
 * after it, and the papers that describe it. The authors of the first paper
 * made the data set.
 */
export function softwareData(
  id: string,
  facts: SoftwareFacts,
  people: readonly Member[],
  papers: readonly TaggedPublication[],
): WithContext<SoftwareSourceCode | Dataset> {
  const newest = facts.versions[0];
  const address = absolute(addresses.software(id));
  const works = papers.map((paper): CreativeWork => ({
    '@type': 'ScholarlyArticle',
    name: paper.csl.title ?? '',
    url: absolute(addresses.publication(paper.id)),
  }));
  const isData = facts.kind === 'data set';
  const license = licenceAddress(facts.licence);
  const creators = isData ? (papers[0]?.csl.author ?? []) : [];
  const isOfTeam = (name: string) => people.find(({ data }) => data.name === name);
  const known = creators.map((author) => isOfTeam(authorName(author)));
  const keywords = facts.keywords ?? [];
  return {
    '@context': 'https://schema.org',
    '@type': isData ? 'Dataset' : 'SoftwareSourceCode',
    '@id': address,
    url: address,
    name: facts.name,
    description: facts.summary,
    isAccessibleForFree: true,
    ...(license && { license }),
    ...(!isData && { codeRepository: facts.repository }),
    ...(creators.length > 0 && { creator: authorsData(creators, known) }),
    ...(keywords.length > 0 && { keywords: keywords.join(', ') }),
    sameAs: [facts.repository, facts.website].filter(Boolean),
    ...(newest && { version: newest.version }),
    ...(newest?.date && { dateModified: newest.date }),
    ...(people.length > 0 && { contributor: people.map(memberData) }),
    ...(works.length > 0 && { citation: works }),
  } as WithContext<SoftwareSourceCode | Dataset>;
}
