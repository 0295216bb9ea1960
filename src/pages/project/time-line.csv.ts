import type { APIRoute } from 'astro';
import { timeLineCsv } from '@/lib/figures/time-line.ts';
import { getTimeLine } from '@/queries/time-line.ts';

export const GET: APIRoute = async () => {
  const { project, beside } = await getTimeLine();
  return new Response(timeLineCsv([...project, ...beside]));
};
