/**
 * Reads `publications.bib`. citation-js parses; this module keeps what CSL
 * drops, and corrects what reference managers and citation-js write otherwise.
 */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { type Archived, archivedAs } from './archives.ts';
import { correctItem, venueIn } from './correct-item.ts';
import type { Author } from './authors.ts';
import { type EntryPlace, findPlaces, innerText, worksIn } from './bibtex-places.ts';
import { plainText, verbatimText } from './latex.ts';
import { bibtexFields, verbatimFields } from './public-fields.ts';

export type { Author } from './authors.ts';

/** A CSL item as citation-js makes it, all texts plain. */
export interface CslItem {
  id: string;
  type: string;
  title?: string;
  author?: Author[];
  issued?: { 'date-parts'?: number[][] };
  page?: string;
  [field: string]: unknown;
}

export interface BibliographyEntry {
  /** The citation key. */
  id: string;
  /** Line of the `.bib` file on which the entry begins, counted from 1. */
  line: number;
  /** The entry as BibTeX for others: public fields only. */
  bibtex: string;
  /** Fields as BibTeX has them, names in lower case; addresses, numbers and our own words without LaTeX. */
  fields: Record<string, string> & Archived;
  csl: CslItem;
}

const read = (bibtex: string): CslItem => {
  const known = bibtex.replace(/^@presentation\b/i, '@misc');
  const [item] = new Cite(known, { generateGraph: false }).data as CslItem[];
  if (!item) throw new Error('The entry could not be read.');
  return JSON.parse(JSON.stringify(item), (_, value: unknown) =>
    typeof value === 'string' ? plainText(value) : value,
  ) as CslItem;
};

/** Our own words on a paper, which may hold LaTeX as a title may. */
const ownWords = new Set(['summary', 'headline']);

function fieldsOf(place: EntryPlace): Record<string, string> {
  const fields = new Map<string, string>();
  for (const { name, value } of place.fields) {
    const text = innerText(value);
    if (fields.has(name) || !text.trim()) continue;
    if (verbatimFields.has(name)) fields.set(name, verbatimText(text));
    else if (ownWords.has(name)) fields.set(name, String(read(`@misc{a, title = ${value}}`).title));
    else fields.set(name, text);
  }
  const doi = fields.get('doi')?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  if (doi) fields.set('doi', doi);
  // A field called __proto__ would be no field of an ordinary object.
  return Object.fromEntries([...fields].filter(([name]) => name !== '__proto__'));
}

/** The entry with those fields alone that others may read. */
function publicBibtex({ type, key, fields }: EntryPlace, clean: Record<string, string>): string {
  const seen = new Set<string>();
  const lines = fields.flatMap(({ name, value }) => {
    if (!bibtexFields.has(name) || seen.has(name) || !innerText(value).trim()) return [];
    seen.add(name);
    const text = verbatimFields.has(name) ? `{${clean[name] ?? ''}}` : value.replace(/^"([^"]*)"$/, '{$1}');
    return [`  ${name.padEnd(13)} = ${text.replace(/\s*\n\s*/g, ' ')}`];
  });
  return `@${type}{${key},\n${lines.join(',\n')}\n}`;
}

/**
 * Reads one entry.
 *
 * @throws Error with the parser's words when it is not BibTeX.
 */
export function readEntry(place: EntryPlace): BibliographyEntry {
  const fields = fieldsOf(place);
  const bibtex = publicBibtex(place, fields);
  const csl = correctItem({ ...read(bibtex), id: place.key }, place, fields);
  const known = { ...fields, eprint: undefined, ...archivedAs(fields) };
  return {
    id: place.key,
    line: place.line,
    bibtex,
    fields: Object.fromEntries(Object.entries(known).flatMap(([name, text]) => (text ? [[name, text]] : []))),
    csl,
  };
}

/**
 * Reads a BibTeX file, in the file's order.
 *
 * @throws Error with the parser's words when the file is not BibTeX.
 */
export const parseBibliography = (text: string): BibliographyEntry[] =>
  worksIn(findPlaces(text.normalize('NFC'))).map((place) => {
    if (!place.closed) throw new Error(`The entry "${place.key}" is not closed.`);
    return readEntry(place);
  });

/** The year in which a work appeared, or 0 where the entry has none. */
export const yearOfItem = ({ issued }: CslItem): number => issued?.['date-parts']?.[0]?.[0] ?? 0;

/** When a work appeared, as exactly as its entry says: `2025`, `2025-04` or `2025-04-24`; nothing where it does not. */
export const dayOfItem = ({ issued }: CslItem): string =>
  (issued?.['date-parts']?.[0] ?? []).map((part) => String(part).padStart(2, '0')).join('-');

/** Where a work appeared: journal, proceedings or book, archive, school or publisher. */
export function venueOf({ csl, fields }: { csl: CslItem; fields: Archived }): string | undefined {
  const publisher = csl['publisher'];
  return (
    venueIn(csl) ??
    (fields.eprint && `arXiv ${fields.eprint}`) ??
    (fields.hal && `HAL ${fields.hal}`) ??
    (typeof publisher === 'string' ? publisher : undefined)
  );
}

/** The numbers by which a work is looked up: its DOI, its arXiv and HAL numbers. */
export const getCodes = ({ doi, eprint, hal }: Archived & { doi?: string | undefined }): string[] =>
  [doi, eprint, hal].filter((code) => code !== undefined);

/** The same in a list of papers: by the short name of a conference, where it has one in brackets. */
export function shortVenueOf(work: { csl: CslItem; fields: Archived }): string | undefined {
  const venue = venueOf(work);
  return /\(([A-Z][\w’' ]{1,11})\)$/.exec(venue ?? '')?.[1] ?? venue;
}
