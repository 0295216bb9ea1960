/** Choices from what the site knows: lists that fields offer while somebody types. */
import { type KnownSite, type Named, namedKinds } from '../../lib/site/known-site.ts';
import { element } from '../search/element.ts';

/** The entries of a collection, or of one that is made of two. */
export function choicesOf(known: KnownSite, collection: string): Named[] {
  if (collection === 'results') return [...known.publications, ...known.software];
  if (collection === 'tags') return known.tags.map((tag) => ({ id: tag, name: tag }));
  const kind = namedKinds.find((each) => each === collection);
  return kind ? known[kind] : [];
}

/** A list that an input offers by its id: what is written, and what it is called. */
export function offer(id: string, choices: readonly Named[]): HTMLDataListElement {
  const options = choices.map((choice) => element('option', { value: choice.id }, choice.name));
  return element('datalist', { id }, ...options);
}

/** What is written for what somebody typed: an id for a name that the site knows. */
export const idFor = (typed: string, choices: readonly Named[]): string =>
  choices.find(({ name }) => name.toLowerCase() === typed.trim().toLowerCase())?.id ?? typed.trim();
