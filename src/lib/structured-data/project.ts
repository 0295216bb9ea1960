/** What search engines read of the site and of the project, in the words of schema.org. */
import type { Graph, Organization, ResearchProject, WebSite } from 'schema-dts';
import { absolute, addresses } from '../site/addresses.ts';
import { grantData, type GrantFacts, projectId } from './grant.ts';
import { bodyData } from './organisations.ts';

interface SiteFacts {
  name: string;
  description: string;
  projectSite: string;
  grant: GrantFacts & { title: string };
}

type Partners = readonly Parameters<typeof bodyData>[0][];

/** The project with its grant and its members. */
const researchProject = (
  { name, grant, projectSite }: SiteFacts,
  member: Organization[],
): Exclude<ResearchProject, string> => ({
  '@type': 'ResearchProject',
  '@id': projectId(),
  name,
  url: projectSite,
  sameAs: [grant.cordis],
  mainEntityOfPage: absolute(addresses.project),
  funding: grantData(grant),
  member,
});

/** The project alone, with its full title, for its page. */
export const projectData = (site: SiteFacts, partners: Partners) => ({
  '@context': 'https://schema.org' as const,
  ...researchProject(site, partners.map(bodyData)),
  alternateName: site.grant.title,
});

/** The site and what it is about, for the home page. Of the partners it has the names: their pages have the rest. */
export function siteData(site: SiteFacts, partners: Partners): Graph {
  const about: WebSite = {
    '@type': 'WebSite',
    '@id': `${absolute(addresses.home)}#site`,
    url: absolute(addresses.home),
    name: site.name,
    description: site.description,
    inLanguage: 'en',
    about: { '@id': projectId() },
  };
  const names = partners.map(({ id, data: { name } }): Organization => ({
    '@type': 'Organization',
    '@id': absolute(addresses.organisation(id)),
    name,
  }));
  return { '@context': 'https://schema.org', '@graph': [about, researchProject(site, names)] };
}
