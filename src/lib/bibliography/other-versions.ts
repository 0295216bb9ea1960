/** A preprint and its published version, and other works with the same title. */
import type { Archived } from './archives.ts';
import { type CslItem, venueOf, yearOfItem } from './bibliography.ts';

/** The letters and digits of a title, by which titles are compared. */
export const sameTitle = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

interface Work {
  id: string;
  csl: CslItem;
  fields: Archived & { related?: string | undefined };
}

/** The title of the page of a work: where another one is called the same, with its venue and year. */
export function pageTitle(work: Work, all: readonly Work[]): string {
  const title = work.csl.title ?? '';
  const sameTitled = all.filter(
    ({ id, csl }) => id !== work.id && sameTitle(csl.title ?? '') === sameTitle(title),
  );
  if (sameTitled.length === 0) return title;
  const told = (each: Work) => [venueOf(each), yearOfItem(each.csl)].filter(Boolean).join(', ');
  return `${title} (${sameTitled.some((other) => told(other) === told(work)) ? work.id : told(work)})`;
}

/** The works that an entry names as another version of itself, or that name it. */
export const otherVersions = <W extends Work>(work: W, all: readonly W[]): W[] =>
  all.filter(({ id, fields }) => fields.related === work.id || work.fields.related === id);
