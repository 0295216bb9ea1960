import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { eventCalendar } from '@/lib/event/event-calendar.ts';
import { absolute, addresses } from '@/lib/site/addresses.ts';
import { getEvents } from '@/queries/events.ts';
import { getSite } from '@/queries/site.ts';

export async function getStaticPaths() {
  return (await getEvents()).map((event) => ({ params: { id: event.id }, props: { event } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { name, projectSite } = await getSite();
  const calendar = { name, host: new URL(projectSite).host };
  return new Response(eventCalendar([props.event], calendar, (id) => absolute(addresses.event(id))));
};
