import type { APIRoute } from 'astro';
import { coAuthorsCsv } from '@/lib/figures/co-authors.ts';
import { getWriters } from '@/queries/team.ts';

export const GET: APIRoute = async () => new Response(coAuthorsCsv(await getWriters()));
