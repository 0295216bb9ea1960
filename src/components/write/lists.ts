/** Choices from what the site knows: lists that fields offer while somebody types. */
import type { KnownSite, Named } from '../../lib/site/known-site.ts';
import { element } from '../ui/element.ts';

/** The entries of a collection, or of several that go by one name. */
export function entriesOf({ collections, unions }: KnownSite, name: string): Named[] {
  const parts: readonly string[] = name in unions ? unions[name as keyof typeof unions] : [name];
  return parts.flatMap((part) => collections[part as keyof typeof collections]?.entries ?? []);
}

/** What a field offers: the entries of a collection, or the tags in use. */
export const choicesOf = (known: KnownSite, name: string): Named[] =>
  name === 'tags' ? known.tags.map((tag) => ({ id: tag, name: tag })) : entriesOf(known, name);

/** A list that an input offers by its id: what is written, and what it is called. */
export function offer(id: string, choices: readonly Named[]): HTMLDataListElement {
  const options = choices.map((choice) => element('option', { value: choice.id }, choice.name));
  return element('datalist', { id }, ...options);
}

/** What is written for what somebody typed: an id for a name that the site knows. */
export const idFor = (typed: string, choices: readonly Named[]): string =>
  choices.find(({ name }) => name.toLowerCase() === typed.trim().toLowerCase())?.id ?? typed.trim();
