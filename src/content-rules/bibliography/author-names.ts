/** Who of the team the authors of a bibliography are, or may be. */
import { authorName, type BibliographyEntry, isCalled } from '../../lib/bibliography/bibliography.ts';
import type { EntryPlace } from './bibtex-places.ts';
import type { Finding } from '../content-error.ts';
import { editDistance } from '../../lib/text/edit-distance.ts';
import { lineOf, type Report } from './bibtex-syntax.ts';

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
  entries: BibliographyEntry[],
  places: EntryPlace[],
  people: readonly Spellings[],
  report: Report,
): { errors: Finding[]; warnings: Finding[] } {
  const errors: Finding[] = [];
  const warnings: Finding[] = [];
  for (const [index, { csl }] of entries.entries()) {
    const place = places[index];
    if (!place) continue;
    for (const author of csl.author ?? []) {
      const line = lineOf(place, 'author');
      const name = authorName(author);
      const same = people.filter(({ names }) => isCalled(author, names));
      if (same.length > 1) {
        const ids = same.map(({ id }) => id).join(' and ');
        errors.push(
          report(line, `"${name}" is a name of ${ids}.`, 'Take it out of "names" in one of the files.'),
        );
      }
      if (same.length > 0) continue;
      const near = people.find(({ names: [first = ''] }) => {
        const [given = '', family = ''] = [fold(first)[0], fold(first).split(' ').at(-1)];
        const initial = fold(author.family ?? '') === family && fold(author.given ?? '').startsWith(given);
        return initial || editDistance(fold(name), fold(first)) <= 2;
      });
      const fix = `If it is, add "${author.family}, ${author.given}" to "names" in content/people/${near?.id}.mdx.`;
      if (near) warnings.push(report(line, `"${name}" may be ${near.names[0]}.`, fix));
    }
  }
  return { errors, warnings };
}
