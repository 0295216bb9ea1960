/** What search engines read of partners and of the places of the team, in the words of schema.org. */
import type { Organization, WithContext } from 'schema-dts';
import { absolute, addresses } from '../site/addresses.ts';
import { projectId } from './grant.ts';

interface Body {
  id: string;
  data: {
    name: string;
    short?: string | undefined;
    kind: string;
    summary: string;
    website: string;
    country?: string | undefined;
    address?: string | undefined;
    partner: boolean;
  };
}

type BodyType = 'CollegeOrUniversity' | 'Corporation' | 'ResearchOrganization' | 'Organization';

/** The kind of a body as schema.org has it. */
function typeOf(kind: string): BodyType {
  if (kind === 'University') return 'CollegeOrUniversity';
  if (kind === 'Company') return 'Corporation';
  return kind.startsWith('Research') ? 'ResearchOrganization' : 'Organization';
}

/** A body as part of other data. */
export const bodyData = ({ id, data }: Body): Organization => ({
  '@type': typeOf(data.kind),
  '@id': absolute(addresses.organisation(id)),
  name: data.name,
  ...(data.short && { alternateName: data.short }),
  url: data.website,
});

/** A body, with the one that it is a part of, and the project by its name if it is a partner. */
export function organisationData(
  body: Body,
  partOf: readonly Body[],
  project: string,
): WithContext<Organization> {
  const { summary, country, address, partner } = body.data;
  const place = {
    '@type': 'PostalAddress',
    ...(address && { streetAddress: address }),
    ...(country && { addressCountry: country }),
  } as const;
  return {
    '@context': 'https://schema.org',
    ...(bodyData(body) as object),
    description: summary,
    mainEntityOfPage: absolute(addresses.organisation(body.id)),
    ...((address ?? country) && { address: place }),
    ...(partOf[0] && { parentOrganization: bodyData(partOf[0]) }),
    ...(partner && { memberOf: { '@type': 'ResearchProject', '@id': projectId(), name: project } }),
  } as WithContext<Organization>;
}
