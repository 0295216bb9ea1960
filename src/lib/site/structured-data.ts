/** What search engines read of results and people, in the words of schema.org. */
import type {
  CreativeWork,
  Dataset,
  Organization,
  Person,
  ScholarlyArticle,
  SoftwareSourceCode,
  WithContext,
} from 'schema-dts';
import { absolute, addresses } from './addresses.ts';
import { type Author, isOthers } from '../bibliography/authors.ts';
import { authorData } from './author-data.ts';
import { yearOfItem } from '../bibliography/bibliography.ts';
import { lastingAddress, type TaggedPublication } from '../bibliography/citation-tags.ts';

interface PersonFacts {
  name: string;
  role: string;
  orcid?: string | undefined;
  github?: string | undefined;
  scholar?: string | undefined;
  website?: string | undefined;
}

interface Member {
  id: string;
  data: PersonFacts;
}

/** The pages elsewhere that are about the same person. */
export function sameAs({ orcid, github, scholar, website }: PersonFacts): string[] {
  return [
    orcid && `https://orcid.org/${orcid}`,
    github && `https://github.com/${github}`,
    scholar && `https://scholar.google.com/citations?user=${scholar}`,
    website,
  ].filter((address): address is string => !!address);
}

const memberOf = ({ id, data }: Member): Person => {
  const address = absolute(addresses.person(id));
  return { '@type': 'Person', '@id': address, name: data.name, url: address, sameAs: sameAs(data) };
};

const authorOf = (author: Author, person?: Member) => (person ? memberOf(person) : authorData(author));

/** A team member. */
export function personData(
  person: Member,
  organisations: readonly { data: { name: string; website: string } }[],
): WithContext<Person> {
  const affiliation = organisations.map(({ data }): Organization => ({
    '@type': 'Organization',
    name: data.name,
    url: data.website,
  }));
  return {
    '@context': 'https://schema.org',
    ...(memberOf(person) as object),
    '@type': 'Person',
    jobTitle: person.data.role,
    affiliation,
  };
}

/** A paper. `people` holds, for each author in order, the team member, if it is one. */
export function publicationData(
  publication: TaggedPublication & { fields: { summary?: string | undefined } },
  people: readonly (Member | undefined)[],
): WithContext<ScholarlyArticle> {
  const { id, csl, fields } = publication;
  const address = absolute(addresses.publication(id));
  const cited = lastingAddress(publication);
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const [first, last] = csl.page?.split('-') ?? [];
  const venue = text(csl['container-title']);
  const data: ScholarlyArticle = {
    '@type': 'ScholarlyArticle',
    '@id': cited ?? address,
    url: address,
    mainEntityOfPage: address,
    headline: csl.title ?? '',
    name: csl.title ?? '',
    author: (csl.author ?? []).flatMap((author, index) =>
      isOthers(author) ? [] : [authorOf(author, people[index])],
    ),
    datePublished: String(yearOfItem(csl)),
    inLanguage: text(csl['language']) ?? 'en',
  };
  return {
    '@context': 'https://schema.org',
    ...data,
    ...(venue && {
      isPartOf: { '@type': csl.type === 'article-journal' ? 'Periodical' : 'CreativeWork', name: venue },
    }),
    ...(first && { pageStart: first }),
    ...(last && { pageEnd: last }),
    ...(fields.summary && { description: fields.summary }),
    ...(cited && { sameAs: cited }),
    ...(fields.doi && { identifier: { '@type': 'PropertyValue', propertyID: 'doi', value: fields.doi } }),
    ...(fields.pdf && { isAccessibleForFree: true }),
  } as WithContext<ScholarlyArticle>;
}

interface SoftwareFacts {
  name: string;
  kind: string;
  summary: string;
  licence: string;
  repository: string;
  website?: string | undefined;
  versions: { version: string; date?: string | undefined }[];
}

/** A program or a data set, with the people who make it and the papers that describe it. */
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
  return {
    '@context': 'https://schema.org',
    '@type': isData ? 'Dataset' : 'SoftwareSourceCode',
    '@id': address,
    url: address,
    name: facts.name,
    description: facts.summary,
    ...(/^(MIT|Apache-2\.0)$/.test(facts.licence) && {
      license: `https://spdx.org/licenses/${facts.licence}.html`,
    }),
    ...(!isData && { codeRepository: facts.repository }),
    sameAs: [facts.repository, facts.website].filter(Boolean),
    ...(newest && { version: newest.version }),
    ...(newest?.date && { dateModified: newest.date }),
    ...(people.length > 0 && { maintainer: people.map(memberOf) }),
    ...(works.length > 0 && { citation: works }),
  } as WithContext<SoftwareSourceCode | Dataset>;
}
