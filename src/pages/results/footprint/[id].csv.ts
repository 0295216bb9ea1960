import type { APIRoute, GetStaticPaths } from 'astro';
import { footprintCsv } from '@/lib/figures/footprints.ts';
import { type Footprint, getAllFootprints } from '@/queries/results.ts';

export const getStaticPaths = (async () =>
  (await getAllFootprints()).map((footprint) => ({
    params: { id: footprint.id },
    props: { footprint },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ footprint: Footprint }> = ({ props: { footprint } }) =>
  new Response(footprintCsv(footprint.data));
