/** Corrects what citation-js reads otherwise than authors mean it: types, bodies, pages, languages. */
import { type Archived, archivedAs, isArchive } from './archives.ts';
import type { Author } from './authors.ts';
import type { CslItem } from './bibliography.ts';
import type { EntryPlace } from './bibtex-places.ts';
import { languageTag } from './language.ts';
import { readNames } from './name-lists.ts';

const kindsOfThesis: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  mastersthesis: "Master's thesis",
};

const TALK = /\b(talk|presentation|poster|keynote|lecture|slides)\b/i;

/** The type in the words of CSL. */
function typeOf(type: string, csl: CslItem, fields: Record<string, string>, archived: Archived): string {
  if (type === 'presentation') return 'speech';
  const said = `${fields['type'] ?? ''} ${fields['howpublished'] ?? ''}`;
  if (/^(unpublished|misc)$/.test(type) && (fields['eventtitle'] || TALK.test(said))) return 'speech';
  const loose = /^(document|webpage|manuscript)$/.test(csl.type) || isArchive(venueIn(csl) ?? '');
  return loose && (archived.eprint ?? archived.hal) ? 'article' : csl.type;
}

/** The name of the journal, proceedings or book. */
export function venueIn(csl: CslItem): string | undefined {
  const venue = csl['container-title'];
  return typeof venue === 'string' && venue ? venue : undefined;
}

/** The item as it should have been read. */
export function correctItem(csl: CslItem, place: EntryPlace, fields: Record<string, string>): CslItem {
  const archived = archivedAs(fields);
  const type = typeOf(place.type, csl, fields, archived);
  const language = languageTag(fields['langid'] ?? fields['language'] ?? '');
  const isPreprint = type === 'article';
  const genre = kindsOfThesis[place.type] ?? (place.type === 'techreport' ? 'Technical report' : undefined);
  const item: CslItem = {
    ...csl,
    type,
    ...(csl.author && { author: readNames(fields['author'], csl.author) }),
    ...(csl['editor'] !== undefined && { editor: readNames(fields['editor'], csl['editor'] as Author[]) }),
    ...(csl.page && { page: csl.page.replace(/\s*[‐‑–—-]+\s*/g, '-') }),
    ...(genre && !fields['type'] && { genre }),
    ...(isPreprint && !csl['publisher'] && { publisher: archived.hal ? 'HAL' : 'arXiv' }),
    ...(fields['doi'] && { DOI: fields['doi'] }),
    ...(fields['url'] && { URL: fields['url'] }),
    language,
  };
  const dropped = [
    'citation-key',
    ...(isPreprint && isArchive(venueIn(csl) ?? '') ? ['container-title', 'volume'] : []),
  ];
  return Object.fromEntries(
    Object.entries(item).filter(
      ([name, value]) => value !== undefined && value !== '' && !dropped.includes(name),
    ),
  ) as unknown as CslItem;
}
