import type { APIRoute } from 'astro';
import { callFeed } from '@/lib/call/call-feed.ts';
import { getCalls } from '@/queries/calls.ts';
import { getSite } from '@/queries/site.ts';

export const GET: APIRoute = async () =>
  new Response(callFeed((await getSite()).name, await getCalls()).rss2(), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
