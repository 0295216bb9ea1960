/** The team with what each has written of late, and with whom. */
import { yearOfItem } from '@/lib/bibliography/bibliography.ts';
import type { Writer } from '@/lib/figures/co-authors.ts';
import { addresses } from '@/lib/site/addresses.ts';
import { getPeople, getTeam, type Person } from './people.ts';
import { getPublicationsOf, type Publication } from './publications.ts';

export interface Member {
  person: Person;
  /** The papers of the last years, the newest first. */
  papers: Publication[];
  /** Who of the team wrote with the person, the most frequent first. */
  partners: Person[];
}

/** How many years back papers are shown, and how many names. */
const YEARS = 4;
const NAMES = 3;

async function getMember(person: Person): Promise<Member> {
  const written = await getPublicationsOf(person);
  const others = (await getPeople()).filter(({ id }) => id !== person.id);
  const counted = await Promise.all(
    others.map(async (other) => {
      const theirs = new Set((await getPublicationsOf(other)).map(({ id }) => id));
      return { other, shared: written.filter(({ id }) => theirs.has(id)).length };
    }),
  );
  const latest = Math.max(...written.map(({ data }) => yearOfItem(data.csl)));
  return {
    person,
    papers: written.filter(({ data }) => yearOfItem(data.csl) > latest - YEARS),
    partners: counted
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared)
      .slice(0, NAMES)
      .map(({ other }) => other),
  };
}

/** The team as it is listed, each with papers and partners. */
export async function getTeamAtWork() {
  const { leads, members, earlier, groups } = await getTeam();
  const atWork = (people: Person[]) => Promise.all(people.map(getMember));
  return {
    leads: await atWork(leads),
    members: await atWork(members),
    earlier: await atWork(earlier),
    groups: await Promise.all(
      groups.map(async ({ heading, people }) => ({ heading, members: await atWork(people) })),
    ),
  };
}

/** Everybody of the team with all papers, those who lead it first. */
export async function getWriters(): Promise<Writer[]> {
  const { leads, members, earlier, groups } = await getTeam();
  const everybody = [...leads, ...members, ...earlier, ...groups.flatMap(({ people }) => people)];
  return Promise.all(
    everybody.map(async (person) => ({
      name: person.data.name,
      href: addresses.person(person.id),
      papers: (await getPublicationsOf(person)).map(({ id, data: { csl } }) => ({
        id,
        year: yearOfItem(csl),
        title: csl.title,
        href: addresses.publication(id),
      })),
    })),
  );
}
