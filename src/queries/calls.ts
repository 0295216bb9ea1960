import type { CollectionEntry } from 'astro:content';
import { callStateAt, closingInstant } from '@/lib/call/call-state.ts';
import { buildInstant } from '@/lib/time/clock.ts';
import { yearOf } from '@/lib/time/dates.ts';
import { groupBy } from '@/lib/text/group.ts';
import { getAllExisting, getExisting, getSorted } from './entries.ts';
import { getPostsOnCall } from './news.ts';

export type Call = CollectionEntry<'calls'>;
type Organisation = CollectionEntry<'organisations'>;

/** Every call, the latest deadline first. */
export async function getCalls(): Promise<Call[]> {
  return getSorted('calls', (a, b) => +closingInstant(b.data) - +closingInstant(a.data));
}

/** The calls that are not closed at the instant of the build, the next deadline first. */
export async function getCurrentCalls(): Promise<Call[]> {
  const now = buildInstant();
  return (await getCalls()).filter(({ data }) => callStateAt(data, now) !== 'closed').reverse();
}

/** The current calls other than this one, for readers who come too late. */
async function getOtherCurrentCalls({ id }: Call): Promise<Call[]> {
  return (await getCurrentCalls()).filter((call) => call.id !== id);
}

/** The calls that a person supervises. */
export async function getCallsOf(person: string): Promise<Call[]> {
  return (await getCalls()).filter(({ data }) => data.supervisors.includes(person));
}

/** The calls of an employer. */
export async function getCallsOfEmployer(organisation: string): Promise<Call[]> {
  return (await getCalls()).filter(({ data }) => data.employer === organisation);
}

/** Calls by the year in which they close, the latest first. */
export async function getCallYears(): Promise<{ year: string; calls: Call[] }[]> {
  const years = groupBy(await getCalls(), ({ data }) => yearOf(data.closes));
  return years.map(({ key, items }) => ({ year: key, calls: items }));
}

/** A body and those that it is a part of, the nearest first. */
async function getBodies(
  id: string,
  nearer: readonly string[] = [],
): Promise<[Organisation, ...Organisation[]]> {
  const body = await getExisting('organisations', id);
  const { partOf } = body.data;
  const isNew = partOf && ![...nearer, id].includes(partOf);
  return [body, ...(isNew ? await getBodies(partOf, [...nearer, id]) : [])];
}

/** Who employs, who supervises and whom to ask. @throws ContentError when one is missing. */
export async function getCallDetails(call: Call) {
  const { data } = call;
  return {
    bodies: await getBodies(data.employer),
    supervisors: await getAllExisting('people', data.supervisors),
    contacts: await getAllExisting('people', data.contacts),
    others: await getOtherCurrentCalls(call),
    posts: await getPostsOnCall(call.id),
  };
}
