import type { APIRoute } from 'astro';
import { withTexts } from '@/components/news/feed-texts.ts';
import { writeJson } from '@/lib/site/feed-formats.ts';
import { newsFeed } from '@/lib/site/feeds.ts';
import { getPostTexts } from '@/queries/post.ts';
import { getSite } from '@/queries/site.ts';

export const GET: APIRoute = async () =>
  new Response(writeJson(newsFeed(await getSite(), await withTexts(await getPostTexts()))), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
