/** The tables and documents that lie beside a post, under the names that they have there. */
import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { getPostFiles } from '@/queries/news.ts';

export async function getStaticPaths() {
  return (await getPostFiles()).map(({ id, file }) => ({ params: { id, file } }));
}

const types: Record<string, string> = { csv: 'text/csv; charset=utf-8', pdf: 'application/pdf' };

export const GET: APIRoute = async ({ params: { id = '', file = '' } }) => {
  const bytes = await readFile(`content/news/${id}/${file}`);
  const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
};
