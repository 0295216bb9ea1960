/** What search engines read of the site and of the project, in the words of schema.org. */
import type { Graph, Organization, ResearchProject, WebSite, WithContext } from 'schema-dts';
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

/** The project, with its grant and its partners. */
function researchProject({ name, grant, projectSite }: SiteFacts, partners: Partners): ResearchProject {
  return {
    '@type': 'ResearchProject',
    '@id': projectId(),
    name,
    alternateName: grant.title,
    url: projectSite,
    sameAs: [grant.cordis],
    mainEntityOfPage: absolute(addresses.project),
    funding: grantData(grant),
    member: partners.map((partner) => bodyData(partner) as Organization),
  };
}

/** The project alone, for its page. */
export const projectData = (site: SiteFacts, partners: Partners): WithContext<ResearchProject> =>
  ({
    '@context': 'https://schema.org',
    ...(researchProject(site, partners) as object),
  }) as WithContext<ResearchProject>;

/** The site and what it is about, for the home page. */
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
  return { '@context': 'https://schema.org', '@graph': [about, researchProject(site, partners)] };
}
