import type { APIRoute, GetStaticPaths } from 'astro';
import { type RecordFormat, recordFormats } from '@/lib/bibliography/records.ts';
import { getPublications } from '@/queries/publications.ts';

export const getStaticPaths = (() =>
  (Object.keys(recordFormats) as RecordFormat[]).map((format) => ({
    params: { format },
    props: { format },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ format: RecordFormat }> = async ({ props: { format } }) =>
  new Response(recordFormats[format].write((await getPublications()).map(({ data }) => data)));
