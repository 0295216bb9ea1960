import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { absolute, addresses } from '@/lib/site/addresses.ts';
import { callFacts } from '@/lib/call/call-facts.ts';
import { buildInstant } from '@/lib/time/clock.ts';
import { callText } from '@/lib/call/call-text.ts';
import { getCallDetails, getCalls } from '@/queries/calls.ts';

export async function getStaticPaths() {
  return (await getCalls()).map((call) => ({ params: { id: call.id }, props: { call } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { call } }) => {
  const { bodies, contacts } = await getCallDetails(call);
  const employer = bodies.map(({ data }) => data.name).join(', ');
  const facts = [['Employer', employer] as const, ...callFacts(call.data)];
  const people = contacts.map(({ data }) => [data.name, data.email].filter(Boolean).join(', '));
  return new Response(callText(call, facts, people, absolute(addresses.call(call.id)), buildInstant()));
};
