import type { CollectionEntry } from 'astro:content';
import { getCallsOfEmployer } from './calls.ts';
import { getEventsOfOrganisation } from './events.ts';
import { getAllExisting, getSorted } from './entries.ts';
import { getPeopleOf } from './people.ts';
import { getPublicationsOfOrganisation } from './publications.ts';
import { getSoftwareOfOrganisation } from './software.ts';
import { getPartners } from './site.ts';

export type Organisation = CollectionEntry<'organisations'>;

/** Every body, by name. */
export async function getOrganisations(): Promise<Organisation[]> {
  return getSorted('organisations', (a, b) => a.data.name.localeCompare(b.data.name, 'en'));
}

/** The bodies as they are listed: partners of the project, then the places of the team. */
export async function getOrganisationGroups() {
  const places = (await getOrganisations()).filter(({ data }) => !data.partner);
  return { partners: await getPartners(), places };
}

/** What a body is a part of, who shares it, what is a part of it, what it shares. */
async function getSurroundings({ id, data }: Organisation) {
  const all = await getOrganisations();
  return {
    partOf: await getAllExisting('organisations', data.partOf ? [data.partOf] : []),
    sharedBy: await getAllExisting('organisations', data.sharedBy),
    parts: all.filter((other) => other.data.partOf === id),
    shares: all.filter((other) => other.data.sharedBy.includes(id)),
  };
}

/** All that the site ties to a body. */
export async function getOrganisationDetails(organisation: Organisation) {
  return {
    ...(await getSurroundings(organisation)),
    people: await getPeopleOf(organisation.id),
    publications: await getPublicationsOfOrganisation(organisation.id),
    software: await getSoftwareOfOrganisation(organisation.id),
    calls: await getCallsOfEmployer(organisation.id),
    events: await getEventsOfOrganisation(organisation.id),
  };
}
