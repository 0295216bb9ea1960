import type { Source } from '../front-matter/source.ts';

/** The papers of a bibliography that have a title; none where there is no bibliography. */
export function titledPapers(
  bibliography: Source | undefined,
): { id: string; file: string; title: string }[] {
  const { file = '', data } = bibliography ?? {};
  const papers = (Array.isArray(data) ? data : []) as { id: string; csl?: { title?: unknown } }[];
  return papers.flatMap(({ id, csl }) =>
    typeof csl?.title === 'string' ? [{ id, file, title: csl.title }] : [],
  );
}
