import type { APIRoute } from 'astro';
import { absolute, addresses } from '@/lib/site/addresses.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(addresses.sitemap)}\n`);
