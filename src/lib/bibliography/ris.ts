/** RIS as Zotero, EndNote and Mendeley read it. */
import type { Archived } from './archives.ts';
import { type Author, sortedName } from './authors.ts';
import type { CslItem } from './bibliography.ts';
import { kindFor } from './kinds.ts';

export interface RisSource {
  id: string;
  csl: CslItem;
  fields: Archived & { pdf?: string | undefined };
}

const texts = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];

/** One record: a tag of two letters, two spaces, a hyphen, and what it holds, on each line. */
function risRecord({ id, csl, fields }: RisSource): string {
  const [year, month, day] = csl.issued?.['date-parts']?.[0] ?? [];
  const two = (part: number) => String(part).padStart(2, '0');
  const [first, last] = csl.page?.split('-') ?? [];
  const inProceedings = csl.type === 'paper-conference';
  const isBook = csl.type === 'chapter' || csl.type === 'book';
  const archive = fields.eprint ? 'arXiv' : fields.hal && 'HAL';
  const lines: [string, readonly unknown[]][] = [
    ['TY', [kindFor(csl).ris]],
    ['ID', [id]],
    ['TI', [csl.title]],
    ['AU', (csl.author ?? []).map(sortedName)],
    [isBook ? 'ED' : 'A2', ((csl['editor'] as Author[] | undefined) ?? []).map(sortedName)],
    [csl.type === 'article-journal' ? 'JO' : 'T2', [csl['container-title'] ?? csl['event-title']]],
    // Zotero and EndNote look here for the title and the year of proceedings, JabRef above and below.
    ['C3', [inProceedings ? csl['container-title'] : undefined]],
    ['C2', [inProceedings ? year : undefined]],
    ['T3', [csl['collection-title']]],
    ['PY', [year]],
    ['DA', [year && month ? [year, two(month), day ? two(day) : ''].join('/') : undefined]],
    ['VL', [csl['volume']]],
    [csl.type === 'report' ? 'SN' : 'IS', [csl['issue'] ?? csl['number']]],
    ['SP', [first]],
    ['EP', [last]],
    ['ET', [csl['edition'] ?? csl['version']]],
    ['M3', [csl['genre']]],
    ['PB', [csl['publisher']]],
    ['CY', [csl['publisher-place'] ?? csl['event-place']]],
    ['DO', [csl['DOI']]],
    ['SN', [csl['ISSN'] ?? csl['ISBN']]],
    ['LA', [csl['language']]],
    ['DB', [archive]],
    ['AN', [fields.eprint ?? fields.hal]],
    ['UR', [csl['URL']]],
    ['L1', [fields.pdf]],
  ];
  const written = lines.flatMap(([tag, values]) => values.flatMap(texts).map((text) => `${tag}  - ${text}`));
  return [...written, 'ER  - ', ''].join('\r\n');
}

/** RIS records, one after another. */
export const risOf = (entries: readonly RisSource[]): string => entries.map(risRecord).join('\r\n');
