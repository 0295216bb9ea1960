/** The grant, in the words of schema.org. */
import type { Grant } from 'schema-dts';
import { absolute, addresses } from '../site/addresses.ts';

export interface GrantFacts {
  number: string;
  programme: string;
  /** Address of the project on CORDIS. */
  cordis: string;
}

/** The address that stands for the project in all data. */
export const projectId = () => `${absolute(addresses.project)}#project`;

/** The grant with its funder. */
export const grantData = ({ number, programme, cordis }: GrantFacts): Grant => ({
  '@type': 'Grant',
  '@id': `${absolute(addresses.project)}#grant`,
  name: `${programme} grant ${number}`,
  identifier: number,
  url: cordis,
  funder: { '@type': 'Organization', name: 'European Union' },
});
