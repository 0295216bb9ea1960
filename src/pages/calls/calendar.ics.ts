import type { APIRoute } from 'astro';
import { absolute, addresses } from '@/lib/site/addresses.ts';
import { buildInstant } from '@/lib/time/clock.ts';
import { callCalendar } from '@/lib/call/call-calendar.ts';
import { getCalls } from '@/queries/calls.ts';
import { getSite } from '@/queries/site.ts';

export const GET: APIRoute = async () =>
  new Response(
    callCalendar(await getCalls(), await getSite(), (id) => absolute(addresses.call(id)), buildInstant()),
  );
