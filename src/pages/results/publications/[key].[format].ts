import type { APIRoute, GetStaticPaths } from 'astro';
import { type RecordFormat, recordFormats } from '@/lib/bibliography/records.ts';
import { getPublications, type Publication } from '@/queries/publications.ts';

interface Props {
  publication: Publication;
  format: RecordFormat;
}

export const getStaticPaths = (async () => {
  const formats = Object.keys(recordFormats) as RecordFormat[];
  return (await getPublications()).flatMap((publication) =>
    formats.map((format) => ({
      params: { key: publication.id, format },
      props: { publication, format },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { publication, format } }) =>
  new Response(recordFormats[format].write([publication.data]));
