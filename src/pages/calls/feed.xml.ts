import type { APIRoute } from 'astro';
import { callFeed } from '@/lib/call/call-feed.ts';
import { writeRss } from '@/lib/site/feed-formats.ts';
import { buildInstant } from '@/lib/time/clock.ts';
import { getCalls } from '@/queries/calls.ts';
import { getSite } from '@/queries/site.ts';

export const GET: APIRoute = async () =>
  new Response(writeRss(callFeed((await getSite()).name, await getCalls(), buildInstant())), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
