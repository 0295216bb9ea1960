/** A publication as files: BibTeX, RIS and CSL-JSON, alone or all together. */
import { archiveAddress } from './archives.ts';
import type { BibliographyEntry, CslItem } from './bibliography.ts';
import { cslFields } from './public-fields.ts';
import { risOf, type RisSource } from './ris.ts';

type RecordSource = RisSource & Pick<BibliographyEntry, 'bibtex'>;

/** The entries with those fields alone that others may read. */
export const bibtexOf = (entries: readonly RecordSource[]): string =>
  `${entries.map(({ bibtex }) => bibtex).join('\n\n')}\n`;

/** The CSL item as others may read it: with its number in an archive, which the parser drops. */
function cslOf({ csl, fields }: RecordSource): CslItem {
  const item = Object.fromEntries(
    Object.entries(csl).filter(([name]) => cslFields.has(name)),
  ) as unknown as CslItem;
  if (!archiveAddress(fields)) return item;
  const archive = fields.eprint ? 'arXiv' : 'HAL';
  return { ...item, archive, archive_location: fields.eprint ?? fields.hal };
}

/** The formats in which a record is offered: the ending of the file, its media type, the text. */
export const recordFormats = {
  bib: {
    label: 'BibTeX',
    type: 'application/x-bibtex',
    write: bibtexOf,
  },
  ris: {
    label: 'RIS',
    type: 'application/x-research-info-systems',
    write: risOf,
  },
  json: {
    label: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    write: (entries: readonly RecordSource[]) => `${JSON.stringify(entries.map(cslOf), null, 2)}\n`,
  },
} as const;

export type RecordFormat = keyof typeof recordFormats;
