/** The same work twice in a bibliography. */
import { authorName } from '../../lib/bibliography/authors.ts';
import type { BibliographyEntry } from '../../lib/bibliography/bibliography.ts';
import { sameTitle } from '../../lib/bibliography/other-versions.ts';
import type { EntryPlace } from '../../lib/bibliography/bibtex-places.ts';
import type { Finding } from '../content-error.ts';
import { placeOf, type Report } from './bibtex-syntax.ts';

export interface ReadWork {
  entry: BibliographyEntry;
  place: EntryPlace;
}

const numbers = { doi: 'DOI', eprint: 'arXiv number', hal: 'HAL number' } as const;

const known = (name: keyof typeof numbers, value: string) =>
  name === 'doi' ? value.toLowerCase() : value.replace(/v\d+$/, '');

const shareAuthor = (a: BibliographyEntry, b: BibliographyEntry) => {
  const names = new Set(a.csl.author?.map(authorName));
  return (b.csl.author ?? []).some((author) => names.has(authorName(author)));
};

const isTied = (a: BibliographyEntry, b: BibliographyEntry) =>
  a.fields['related'] === b.id || b.fields['related'] === a.id;

/** How to hold a preprint and its published version on one page. */
function mergeAdvice(a: ReadWork, b: ReadWork): string {
  const preprint = [a, b].find(({ entry }) => entry.csl.type === 'article');
  const published = preprint === a ? b : a;
  const keepBoth = `If both should have a page, add related = {${a.entry.id}} to "${b.entry.id}".`;
  const { eprint, hal } = preprint?.entry.fields ?? {};
  if (!preprint || preprint === published || !(eprint ?? hal)) return `Keep one of the two. ${keepBoth}`;
  const field = `eprint = {${eprint ?? hal}}, eprinttype = {${eprint ? 'arXiv' : 'HAL'}}`;
  return `Keep "${published.entry.id}", and add ${field} to it. ${keepBoth}`;
}

/** Works with the same number, or the same title, each with the line of the other. */
export function findSameWorks(works: readonly ReadWork[], report: Report) {
  const errors: Finding[] = [];
  const warnings: Finding[] = [];
  for (const name of Object.keys(numbers) as (keyof typeof numbers)[]) {
    const seen = new Map<string, ReadWork>();
    for (const work of works) {
      const value = work.entry.fields[name];
      if (!value) continue;
      const other = seen.get(known(name, value));
      if (!other) {
        seen.set(known(name, value), work);
        continue;
      }
      const { id, line } = other.entry;
      const message = `"${id}" on line ${line} has the same ${numbers[name]}, ${value}.`;
      errors.push(report(placeOf(work.place, name), message, 'Keep one of the two entries.'));
    }
  }
  const titles = new Map<string, ReadWork>();
  for (const work of works) {
    const title = sameTitle(work.entry.csl.title ?? '');
    const other = titles.get(title);
    if (!title || !other) {
      titles.set(title, work);
      continue;
    }
    if (isTied(work.entry, other.entry)) continue;
    const message = `"${other.entry.id}" on line ${other.entry.line} has the same title.`;
    const finding = report(placeOf(work.place, 'title'), message, mergeAdvice(other, work));
    (shareAuthor(work.entry, other.entry) ? errors : warnings).push(finding);
  }
  return { errors, warnings };
}
