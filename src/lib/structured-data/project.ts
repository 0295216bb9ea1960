/** What search engines read of the site and of the project, in the words of schema.org. */
import type { Organization, ResearchProject, WebSite, WithContext } from 'schema-dts';
import { absolute, addresses } from '../site/addresses.ts';
import { grantData, type GrantFacts, projectId } from './grant.ts';
import { bodyData } from './organisations.ts';

interface SiteFacts {
  name: string;
  description: string;
  projectSite: string;
  grant: GrantFacts & { title: string };
}

/** The project with its grant and its partners, for its page. */
export const projectData = (
  { name, grant, projectSite }: SiteFacts,
  partners: readonly Parameters<typeof bodyData>[0][],
): WithContext<ResearchProject> => ({
  '@context': 'https://schema.org',
  '@type': 'ResearchProject',
  '@id': projectId(),
  name,
  alternateName: grant.title,
  url: projectSite,
  sameAs: [grant.cordis],
  mainEntityOfPage: absolute(addresses.project),
  funding: grantData(grant),
  member: partners.map((partner) => bodyData(partner) as Organization),
});

/** The site and what it is about, which the page of the project tells, for the home page. */
export const siteData = (site: SiteFacts): WithContext<WebSite> => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  '@id': `${absolute(addresses.home)}#site`,
  url: absolute(addresses.home),
  name: site.name,
  description: site.description,
  inLanguage: 'en',
  about: { '@type': 'ResearchProject', '@id': projectId(), name: site.name },
});
