import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { writeRss } from '@/lib/site/feed-formats.ts';
import { topicFeed } from '@/lib/site/topic-feed.ts';
import { getSite } from '@/queries/site.ts';
import { getTopics } from '@/queries/topics.ts';

export async function getStaticPaths() {
  return (await getTopics()).map((props) => ({ params: { id: props.topic.id }, props }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(writeRss(topicFeed((await getSite()).name, props.topic, props.publications)), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
