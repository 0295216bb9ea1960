/** What search engines read of people, in the words of schema.org. */
import type { Organization, Person, WithContext } from 'schema-dts';
import { type Author, isOthers } from '../bibliography/authors.ts';
import { absolute, addresses } from '../site/addresses.ts';
import { authorData } from './author.ts';

interface PersonFacts {
  name: string;
  role: string;
  orcid?: string | undefined;
  github?: string | undefined;
  scholar?: string | undefined;
  website?: string | undefined;
  interests?: readonly string[];
}

export interface Member {
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

/** A team member as part of other data. */
export function memberData({ id, data }: Member): Person {
  const address = absolute(addresses.person(id));
  return { '@type': 'Person', '@id': address, name: data.name, url: address, sameAs: sameAs(data) };
}

/** The authors of a work in order; `people` holds the team member for each, if it is one. */
export const authorsData = (authors: readonly Author[], people: readonly (Member | undefined)[] = []) =>
  authors.flatMap((author, index) => {
    if (isOthers(author)) return [];
    const person = people[index];
    return [person ? memberData(person) : authorData(author)];
  });

/** A team member. Whoever has left (`isFormer`) has no present job in these data. */
export function personData(
  person: Member,
  organisations: readonly { data: { name: string; website: string } }[],
  isFormer: boolean,
): WithContext<Person> {
  const { role, interests = [] } = person.data;
  const affiliation = organisations.map(({ data }): Organization => ({
    '@type': 'Organization',
    name: data.name,
    url: data.website,
  }));
  return {
    '@context': 'https://schema.org',
    ...(memberData(person) as object),
    '@type': 'Person',
    ...(!isFormer && { jobTitle: role, affiliation }),
    ...(interests.length > 0 && { knowsAbout: [...interests] }),
  };
}
