import type { APIRoute } from 'astro';
import { withTexts } from '@/components/news/feed-texts.ts';
import { writeAtom } from '@/lib/site/feed-formats.ts';
import { newsFeed } from '@/lib/site/feeds.ts';
import { getPostTexts } from '@/queries/post.ts';
import { getSite } from '@/queries/site.ts';

export const GET: APIRoute = async () =>
  new Response(writeAtom(newsFeed(await getSite(), await withTexts(await getPostTexts()))), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
