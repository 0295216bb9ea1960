import type { APIRoute } from 'astro';
import figures from '@/components/prose/examples/posts/figures.csv?raw';

/** The table that the example of a download leads to. */
export const GET: APIRoute = () =>
  new Response(figures, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
