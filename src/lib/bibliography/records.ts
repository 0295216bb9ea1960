/** A publication as files: BibTeX, RIS and CSL-JSON, alone or all together. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { tidy } from 'bibtex-tidy';
import type { BibliographyEntry, CslItem } from './bibliography.ts';

export type RecordSource = Pick<BibliographyEntry, 'id' | 'bibtex'> & {
  csl: CslItem;
  fields: { eprint?: string | undefined };
};

/** Our own words on a paper. They stay on the page: importers would take them for the paper's abstract. */
const ourFields = ['abstract', 'headline', 'headlinesource'];

/** The original entries, tidied. */
export function bibtexOf(entries: readonly RecordSource[]): string {
  const text = entries.map(({ bibtex }) => bibtex).join('\n\n');
  return tidy(text, { omit: ourFields, curly: true, align: 14, space: 2, blankLines: true }).bibtex;
}

/** The item without our summary and without the key that the library adds a second time. */
function withoutOurs(csl: CslItem): CslItem {
  const ours = ['abstract', 'citation-key'];
  return Object.fromEntries(
    Object.entries(csl).filter(([name]) => !ours.includes(name)),
  ) as unknown as CslItem;
}

/** The CSL item as others may read it: with its arXiv number, which the parser drops. */
export function cslOf({ csl, fields }: RecordSource): CslItem {
  const item = withoutOurs(csl);
  return fields.eprint ? { ...item, archive: 'arXiv', archive_location: fields.eprint } : item;
}

/**
 * One RIS record. The library breaks lines inside words, cuts the key to 20
 * letters and puts both pages into the first; the year of a conference paper
 * goes where few programs look.
 */
function risRecord(source: RecordSource): string {
  const lines = new Cite(withoutOurs(source.csl), { generateGraph: false }).format('ris').split('\n');
  const whole = lines.reduce<string[]>((joined, line) => {
    if (/^[A-Z][A-Z0-9] {2}- /.test(line)) return [...joined, line];
    return [...joined.slice(0, -1), (joined.at(-1) ?? '') + line];
  }, []);
  return whole
    .flatMap((line) => {
      const [, from, to] = /^SP {2}- ([^-,]+)-([^-,]+)$/.exec(line) ?? [];
      if (from && to) return [`SP  - ${from}`, `EP  - ${to}`];
      if (line.startsWith('ID  - ')) return [`ID  - ${source.id}`];
      const [, year] = /^C2 {2}- (\d{4})$/.exec(line) ?? [];
      return year ? [line, `PY  - ${year}`] : [line];
    })
    .join('\r\n');
}

/** RIS records, one after another. */
export const risOf = (entries: readonly RecordSource[]): string =>
  `${entries.map(risRecord).join('\r\n')}\r\n`;

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
