import type { APIRoute } from 'astro';
import { eventCalendar } from '@/lib/event/event-calendar.ts';
import { absolute, addresses } from '@/lib/site/addresses.ts';
import { getEvents } from '@/queries/events.ts';
import { getSite } from '@/queries/site.ts';

export const GET: APIRoute = async () => {
  const { name, projectSite } = await getSite();
  const calendar = { name, host: new URL(projectSite).host };
  return new Response(eventCalendar(await getEvents(), calendar, (id) => absolute(addresses.event(id))));
};
