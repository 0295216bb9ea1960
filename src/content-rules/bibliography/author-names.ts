/** Who of the team the authors of a bibliography are, or may be. */
import { authorName, familyName, isCalled, isOthers, sortedName } from '../../lib/bibliography/authors.ts';
import type { BibliographyEntry } from '../../lib/bibliography/bibliography.ts';
import type { EntryPlace } from '../../lib/bibliography/bibtex-places.ts';
import type { Finding } from '../content-error.ts';
import { editDistance } from '../../lib/text/edit-distance.ts';
import { placeOf, type Report } from './bibtex-syntax.ts';

/** A person with every spelling of the name, the full one first. */
export interface Spellings {
  id: string;
  names: string[];
}

const fold = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^\p{L} ]/gu, '')
    .toLowerCase();

/** Names that two people claim, and names that are nearly those of somebody of the team. */
export function findNearMisses(
  { csl }: BibliographyEntry,
  place: EntryPlace,
  people: readonly Spellings[],
  report: Report,
): { errors: Finding[]; warnings: Finding[] } {
  const errors: Finding[] = [];
  const warnings: Finding[] = [];
  const at = placeOf(place, 'author');
  for (const author of csl.author ?? []) {
    if (isOthers(author)) continue;
    const name = authorName(author);
    const same = people.filter(({ names }) => isCalled(author, names));
    if (same.length > 1) {
      const ids = same.map(({ id }) => id).join(' and ');
      errors.push(
        report(at, `"${name}" is a name of ${ids}.`, 'Take it out of "names" in one of the files.'),
      );
    }
    if (same.length > 0) continue;
    const near = people.find(({ names: [first = ''] }) => {
      const [given = '', family = ''] = [fold(first)[0], fold(first).split(' ').at(-1)];
      const initial = fold(familyName(author)) === family && fold(author.given ?? '').startsWith(given);
      return initial || editDistance(fold(name), fold(first)) <= 2;
    });
    const fix = `If it is, add "${sortedName(author)}" to "names" in content/people/${near?.id}.mdx.`;
    if (near) warnings.push(report(at, `"${name}" may be ${near.names[0]}.`, fix));
  }
  return { errors, warnings };
}
