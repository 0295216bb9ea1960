import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawCard } from '@/components/ui/share-image.ts';
import { callCard, cardFile, figureCard, postCard, sectionCard } from '@/components/ui/share-card.ts';
import { getCalls } from '@/queries/calls.ts';
import { getPageFigures } from '@/queries/figures.ts';
import { getNavigation } from '@/queries/fixed-pages.ts';
import { getPosts } from '@/queries/news.ts';
import { getSite } from '@/queries/site.ts';

export async function getStaticPaths() {
  const site = await getSite();
  const labels = [site.name, ...(await getNavigation()).map(({ label }) => label)];
  const sections = labels.map((label) => sectionCard(label, site));
  const figures = (await getPageFigures()).map((page) => figureCard(page, site));
  const cards = [
    ...sections,
    ...figures,
    ...(await getCalls()).map(callCard),
    ...(await getPosts()).map(postCard),
  ];
  return cards.map((card) => ({ params: { file: cardFile(card) }, props: { card } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await drawCard(props.card)), { headers: { 'content-type': 'image/png' } });
