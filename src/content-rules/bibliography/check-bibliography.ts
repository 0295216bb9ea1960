/** What may be wrong in `publications.bib`, each finding with its place. */
import { readEntry } from '../../lib/bibliography/bibliography.ts';
import { type EntryPlace, findPlaces, type Place, worksIn } from '../../lib/bibliography/bibtex-places.ts';
import type { Finding } from '../content-error.ts';
import { findNearMisses, type Spellings } from './author-names.ts';
import { findBibtexSyntaxErrors, placeOf, type Report } from './bibtex-syntax.ts';
import { findFaults, findUnshown } from './entry-faults.ts';
import { findSameWorks, type ReadWork } from './same-work.ts';
import type { Source } from '../front-matter/source.ts';

/** Reads an entry, or says why it cannot be read. */
function tryEntry(place: EntryPlace, report: Report): ReadWork | Finding {
  try {
    return { place, entry: readEntry(place) };
  } catch (error) {
    const words = (error as Error).message.split('\n')[0] ?? '';
    const message = `The entry "${place.key}" cannot be read: ${words}`;
    return report(place, message, 'Look for an unclosed brace or a missing comma.');
  }
}

/** Reads the bibliography in the shape of a YAML source, and finds what its schema cannot see. */
export function checkBibliography(file: string, written: string, people: readonly Spellings[]) {
  const text = written.normalize('NFC');
  const lines = text.split('\n');
  const at = ({ line, column }: Place) => ({ line, column, source: lines[line - 1]?.replace(/\r$/, '') });
  const report: Report = (place, message, fix) => ({ file, ...at(place), message, fix });
  const found = findPlaces(text);
  const places = worksIn(found);
  const syntaxErrors = findBibtexSyntaxErrors(found, report);
  // The keys of a broken file, so that one brace too few does not make every reference to a paper an error.
  const keys = [...text.matchAll(/^\s*@\w+\s*[{(]\s*([^\s,]+)/gm)].map(([, id]) => ({ id }));
  const failed = (findings: Finding[]) => {
    const source: Source = { file, data: keys, findings, placeOf: () => ({}) };
    return { source, errors: [] as Finding[], warnings: [] as Finding[] };
  };
  if (syntaxErrors.length > 0) return failed(syntaxErrors);
  const read = places.map((place) => tryEntry(place, report));
  const unread = read.filter((each): each is Finding => !('entry' in each));
  if (unread.length > 0) return failed(unread);
  const works = read.filter((each) => 'entry' in each);
  const same = findSameWorks(works, report);
  const near = works.map(({ entry, place }) => findNearMisses(entry, place, people, report));
  const source: Source = {
    file,
    data: works.map(({ entry }) => entry),
    findings: [],
    placeOf: ([index, , field]) => {
      const place = places[Number(index)];
      return at(place ? placeOf(place, String(field)) : { line: 1, column: 1 });
    },
  };
  const known = works.map(({ entry }) => entry.id);
  return {
    source,
    errors: [
      ...works.flatMap(({ entry, place }) => findFaults(entry, place, known, report)),
      ...same.errors,
      ...near.flatMap(({ errors }) => errors),
    ],
    warnings: [
      ...works.flatMap(({ place }) => findUnshown(place, report)),
      ...same.warnings,
      ...near.flatMap(({ warnings }) => warnings),
    ],
  };
}
