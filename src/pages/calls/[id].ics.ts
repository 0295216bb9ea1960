import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { absolute, addresses } from '@/lib/site/addresses.ts';
import { buildInstant } from '@/lib/time/clock.ts';
import { callCalendar } from '@/lib/call/call-calendar.ts';
import { getCalls } from '@/queries/calls.ts';
import { getSite } from '@/queries/site.ts';

export async function getStaticPaths() {
  return (await getCalls()).map((call) => ({ params: { id: call.id }, props: { call } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(
    callCalendar([props.call], await getSite(), (id) => absolute(addresses.call(id)), buildInstant()),
  );
