import type { APIRoute } from 'astro';
import { getKnownSite } from '@/queries/write.ts';

export const GET: APIRoute = async () => Response.json(await getKnownSite());
