/**
 * What machines read of a publication: Highwire tags for Google Scholar and
 * Zotero, and FAIR Signposting links (https://signposting.org/FAIR/).
 */
import { absolute, addresses } from '../site/addresses.ts';
import { archiveAddress, type Archived } from './archives.ts';
import { sortedName } from './authors.ts';
import { type CslItem, yearOfItem } from './bibliography.ts';
import { kindFor } from './kinds.ts';
import { type RecordFormat, recordFormats } from './records.ts';

export interface TaggedPublication {
  id: string;
  csl: CslItem;
  fields: Archived & { doi?: string | undefined; pdf?: string | undefined };
}

interface Link {
  rel: string;
  href: string;
  type?: string | undefined;
}

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

/** The address by which a work should be cited: its DOI, otherwise its number in an archive. */
export function lastingAddress({ fields }: Pick<TaggedPublication, 'fields'>): string | undefined {
  if (fields.doi) return `https://doi.org/${fields.doi}`;
  return archiveAddress(fields);
}

/** `citation_*` tags, one author each with the family name first, in the order in which Scholar documents them. */
export function citationTags(publication: TaggedPublication): { name: string; content: string }[] {
  const { csl, fields } = publication;
  const [first, last] = csl.page?.split('-') ?? [];
  const [venue, property] = kindFor(csl).tag ?? [];
  const tags: [string, string | undefined][] = [
    ['citation_title', csl.title],
    ...(csl.author ?? []).map((author): [string, string] => ['citation_author', sortedName(author)]),
    ['citation_publication_date', String(yearOfItem(csl))],
    ...(venue && property ? [[venue, text(csl[property])] as [string, string | undefined]] : []),
    ['citation_volume', text(csl['volume'])],
    ['citation_issue', text(csl['issue'])],
    ['citation_firstpage', first],
    ['citation_lastpage', last],
    ['citation_publisher', text(csl['publisher'])],
    ['citation_doi', fields.doi],
    ['citation_arxiv_id', fields.eprint],
    ['citation_pdf_url', fields.pdf],
    ['citation_abstract_html_url', absolute(addresses.publication(publication.id))],
    ['citation_language', text(csl['language']) ?? 'en'],
  ];
  return tags
    .filter((tag): tag is [string, string] => !!tag[1])
    .map(([name, content]) => ({ name, content }));
}

/** Typed links of a landing page. `authors` are the addresses of authors who have one. */
export function signposts(publication: TaggedPublication, authors: readonly string[]): Link[] {
  const cited = lastingAddress(publication);
  const formats = Object.entries(recordFormats) as [RecordFormat, { type: string }][];
  return [
    ...(cited ? [{ rel: 'cite-as', href: cited }] : []),
    { rel: 'type', href: 'https://schema.org/ScholarlyArticle' },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    ...authors.map((href) => ({ rel: 'author', href })),
    ...(publication.fields.pdf
      ? [{ rel: 'item', href: publication.fields.pdf, type: 'application/pdf' }]
      : []),
    ...formats.map(([format, { type }]) => ({
      rel: 'describedby',
      href: absolute(addresses.record(publication.id, format)),
      type,
    })),
  ];
}
