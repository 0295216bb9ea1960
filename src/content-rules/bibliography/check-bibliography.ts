/** What may be wrong in `publications.bib`, each finding with its line. */
import {
  authorName,
  type BibliographyEntry,
  parseBibliography,
} from '../../lib/bibliography/bibliography.ts';
import { type EntryPlace, findPlaces } from './bibtex-places.ts';
import type { Finding } from '../content-error.ts';
import { findNearMisses, type Spellings } from './author-names.ts';
import { findBibtexSyntaxErrors, lineOf, type Report } from './bibtex-syntax.ts';
import type { Source } from '../front-matter/source.ts';

/** What is wrong in an entry that could be read. */
function findFaults({ csl, fields }: BibliographyEntry, place: EntryPlace, report: Report): Finding[] {
  const found: Finding[] = [];
  const say = (field: string, message: string, fix: string) =>
    found.push(report(lineOf(place, field), message, fix));
  for (const field of ['author', 'title', 'year']) {
    if (!fields[field]) say(field, `The entry "${place.key}" has no ${field}.`, `Add ${field} = {…}.`);
  }
  const year = fields['year'];
  if (year && !/^\d{4}$/.test(year))
    say('year', `The year is "${year}".`, 'Write four digits, such as 2024.');
  const authors = csl.author ?? [];
  if (authors.some((author) => authorName(author) === '')) {
    say('author', 'An author has no name.', 'Look for an "and" too many.');
  }
  if (/\band\s+others\s*$/.test(fields['author'] ?? '')) {
    say('author', 'The list of authors ends with "and others".', 'Name every author.');
  }
  const shown: Record<string, string | undefined> = {
    ...fields,
    ...readable(csl),
    author: authors.map(authorName).join('; '),
  };
  for (const field of [
    'title',
    'author',
    'booktitle',
    'journal',
    'publisher',
    'abstract',
    'headline',
  ] as const) {
    const text = shown[field] ?? '';
    if (/[\\{}]/.test(text)) {
      say(
        field,
        `The field "${field}" would be printed as: ${text}`,
        'Write the letters themselves, in UTF-8.',
      );
    }
    if (/<\/?[a-z][^>]*>/i.test(fields[field] ?? '')) {
      say(field, `The field "${field}" holds an HTML tag.`, 'Remove it; write \\emph{…} for emphasis.');
    }
  }
  return found;
}

/** The formatted texts by the names of their BibTeX fields. */
function readable(csl: BibliographyEntry['csl']): Record<string, string> {
  const venue = csl['container-title'];
  const texts = {
    title: csl.title,
    booktitle: venue,
    journal: venue,
    publisher: csl['publisher'],
    abstract: csl['abstract'],
  };
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, typeof text === 'string' ? text : '']),
  );
}

/** Two entries with the same DOI or arXiv number are the same paper. */
function findDuplicatePapers(entries: BibliographyEntry[], places: EntryPlace[], report: Report): Finding[] {
  return ['doi', 'eprint'].flatMap((field) => {
    const seen = new Map<string, string>();
    return entries.flatMap(({ id, fields }, index) => {
      const value = fields[field]?.toLowerCase();
      const place = places[index];
      const other = value && seen.get(value);
      if (!value || !place) return [];
      seen.set(value, other ?? id);
      const message = `"${other}" has the same ${field}, ${value}.`;
      return other ? [report(lineOf(place, field), message, 'Keep one entry a paper.')] : [];
    });
  });
}

/** Reads the bibliography in the shape of a YAML source, and finds what its schema cannot see. */
export function checkBibliography(file: string, text: string, people: readonly Spellings[]) {
  const lines = text.split('\n');
  const at = (line: number) => ({ line, column: 1, source: lines[line - 1]?.replace(/\r$/, '') });
  const report: Report = (line, message, fix) => ({ file, ...at(line), message, fix });
  const found = findPlaces(text);
  const places = found.entries.filter(({ type }) => !/^(string|preamble)$/.test(type));
  const syntaxErrors = findBibtexSyntaxErrors(found, report);
  // The keys of a broken file, so that one brace too few does not make every reference to a paper an error.
  const keys = [...text.matchAll(/^\s*@\w+\s*\{\s*([^\s,]+)/gm)].map(([, id]) => ({ id }));
  const failed = (findings: Finding[]): Source => ({ file, data: keys, findings, placeOf: () => ({}) });
  try {
    const entries = parseBibliography(text);
    const near = findNearMisses(entries, places, people, report);
    const faults = entries.flatMap((entry, index) => {
      const place = places[index];
      return place ? findFaults(entry, place, report) : [];
    });
    const placeOf: Source['placeOf'] = ([index, , field]) => {
      const place = places[Number(index)];
      return at(place ? lineOf(place, String(field)) : 1);
    };
    const source: Source = { file, data: entries, findings: [], placeOf };
    const errors = [
      ...syntaxErrors,
      ...faults,
      ...findDuplicatePapers(entries, places, report),
      ...near.errors,
    ];
    return { source, errors, warnings: near.warnings };
  } catch (error) {
    const words = (error as Error).message.split('\n')[0] ?? '';
    const line = Number(/at line (\d+)/.exec(words)?.[1] ?? 1);
    const unread = report(
      line,
      `This is not BibTeX: ${words}`,
      'Look for an unclosed brace or a missing comma.',
    );
    return { source: failed(syntaxErrors.length > 0 ? syntaxErrors : [unread]), errors: [], warnings: [] };
  }
}
