/**
 * Reads and formats `publications.bib`. citation-js parses and formats; this
 * module keeps what CSL drops and repairs the few characters that it does not know.
 */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { findPlaces } from '../../content-rules/bibliography/bibtex-places.ts';

/** A person or a body in the author list. */
export interface Author {
  given?: string | undefined;
  family?: string | undefined;
  suffix?: string | undefined;
  'non-dropping-particle'?: string | undefined;
  'dropping-particle'?: string | undefined;
  literal?: string | undefined;
}

/** A CSL item as citation-js makes it. */
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
  /** The entry as it stands in the file. */
  bibtex: string;
  /** Fields as BibTeX has them, names in lower case, text without markup. */
  fields: Record<string, string>;
  csl: CslItem;
}

const bibtex = plugins.config.get('@bibtex');
// `\aa` and its kin are missing from citation-js 0.8.2; without them "Norg\aa rd" is printed as it stands.
Object.assign(bibtex.constants.commands, {
  aa: 'å',
  AA: 'Å',
  ldots: '…',
  textellipsis: '…',
  textendash: '–',
});

interface RawEntry {
  type: string;
  label: string;
  properties: Record<string, unknown>;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(' and ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** CSL keeps emphasis as HTML; pages and records print plain text, letters composed. */
const plain = (text: string) =>
  text
    .replace(
      /<\/?(i|b|sub|sup|sc)>|<span (style="font-variant: ?small-caps;?"|class="nocase")>|<\/span>/g,
      '',
    )
    .normalize('NFC');

/** The item with all its texts plain; an arXiv paper that appeared nowhere else is published by arXiv. */
function tidyItem(csl: CslItem, fields: Record<string, string>): CslItem {
  const texts = JSON.parse(JSON.stringify(csl), (_, value: unknown) =>
    typeof value === 'string' ? plain(value) : value,
  ) as CslItem;
  const onArxiv = csl.type === 'document' && fields['eprint'] && !csl['publisher'];
  return onArxiv ? { ...texts, publisher: 'arXiv' } : texts;
}

/**
 * Reads a BibTeX file, in the file's order.
 *
 * @throws Error with the parser's words when the file is not BibTeX.
 */
export function parseBibliography(text: string): BibliographyEntry[] {
  const places = findPlaces(text).entries.filter(({ type }) => !/^(string|preamble)$/.test(type));
  const raw = plugins.input.chainLink(text) as RawEntry[];
  const items = new Cite(text, { generateGraph: false }).data as CslItem[];
  return items.map((csl, index) => {
    const entry = raw[index];
    const place = places[index];
    if (!entry || place?.key !== csl.id) {
      throw new Error(`The entry "${csl.id}" could not be found in the file.`);
    }
    const fields = Object.fromEntries(
      Object.entries(entry.properties).map(([name, value]) => [name.toLowerCase(), textOf(value)]),
    );
    const { line, bibtex } = place;
    return { id: csl.id, line, bibtex, fields, csl: tidyItem(csl, fields) };
  });
}

/** The reference in a style (`apa` or `vancouver`), as one line of plain text. */
export function formatReference(csl: CslItem, style: 'apa' | 'vancouver' = 'apa'): string {
  const text: string = new Cite(csl, { generateGraph: false }).format('bibliography', {
    template: style,
    format: 'text',
    lang: 'en-US',
  });
  return text.trim().replace(/^1\. /, '');
}

/** The name of an author in reading order, "Erik B. Dam", or that of a body as it stands. */
export function authorName(author: Author): string {
  if (author.literal) return author.literal;
  const particle = author['non-dropping-particle'] ?? author['dropping-particle'];
  return [author.given, particle, author.family, author.suffix].filter(Boolean).join(' ');
}

/** The year in which a work appeared, or 0 where the entry has none. */
export const yearOfItem = ({ issued }: CslItem): number => issued?.['date-parts']?.[0]?.[0] ?? 0;

/** What kind of work it is, in words. */
export function kindOf({ type, publisher }: CslItem): string {
  if (type === 'article-journal') return 'Journal article';
  if (type === 'paper-conference') return 'Conference paper';
  return publisher === 'arXiv' ? 'Preprint' : 'Other';
}

/** Where a work appeared, or its arXiv number where it appeared nowhere else. */
export function venueOf({
  csl,
  fields,
}: Pick<BibliographyEntry, 'csl'> & { fields: { eprint?: string | undefined } }): string | undefined {
  const venue = csl['container-title'];
  return typeof venue === 'string' ? venue : fields.eprint && `arXiv ${fields.eprint}`;
}

/** The numbers by which a work is looked up: its DOI and its arXiv number. */
export const getCodes = ({ doi, eprint }: { doi?: string | undefined; eprint?: string | undefined }) =>
  [doi, eprint].filter((code) => code !== undefined);

/** True when one of these spellings is the author's name: "Erik B. Dam" or "Dam, Erik B.". */
export function isCalled(author: Author, spellings: readonly string[]): boolean {
  return spellings.includes(authorName(author)) || spellings.includes(`${author.family}, ${author.given}`);
}
