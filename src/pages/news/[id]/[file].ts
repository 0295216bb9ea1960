/** The tables and documents that lie beside a post, under the names that they have there. */
import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { getPostFiles } from '@/queries/news.ts';

export async function getStaticPaths() {
  return (await getPostFiles()).map(({ id, file, path }) => ({ params: { id, file }, props: { path } }));
}

const types: Record<string, string> = { csv: 'text/csv; charset=utf-8', pdf: 'application/pdf' };

export const GET: APIRoute<{ path: string }> = async ({ props: { path } }) => {
  const bytes = await readFile(path);
  const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
};
