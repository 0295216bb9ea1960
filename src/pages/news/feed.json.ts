import type { APIRoute } from 'astro';
import { withTexts } from '@/components/news/feed-texts.ts';
import { newsFeed } from '@/lib/site/feeds.ts';
import { getPostTexts } from '@/queries/post.ts';
import { getSite } from '@/queries/site.ts';

export const GET: APIRoute = async () =>
  new Response(newsFeed(await getSite(), await withTexts(await getPostTexts())).json1(), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
