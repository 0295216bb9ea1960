import type { APIRoute } from 'astro';
import { absolute, addresses } from '@/lib/site/addresses.ts';
import { buildInstant } from '@/lib/time/clock.ts';
import { callCalendar } from '@/lib/time/calendar.ts';
import { getCalls } from '@/queries/calls.ts';

export const GET: APIRoute = async () =>
  new Response(callCalendar(await getCalls(), (id) => absolute(addresses.call(id)), buildInstant()));
