/** SyntaxErrors in a BibTeX file that can be seen before anything is parsed. */
import type { BibtexPlaces, EntryPlace } from './bibtex-places.ts';
import type { Finding } from '../content-error.ts';
import { findNearest } from '../../lib/text/edit-distance.ts';

const types =
  'article book booklet conference inbook incollection inproceedings manual mastersthesis misc phdthesis proceedings techreport unpublished online report thesis dataset software'.split(
    ' ',
  );

/** Makes a finding at a line of the file. */
export type Report = (line: number, message: string, fix: string) => Finding;

/** The line of a field, or that of its entry where it is missing. */
export const lineOf = (place: EntryPlace, field: string): number =>
  place.fields.find(({ name }) => name === field)?.line ?? place.line;

/** Unclosed braces, stray lines, unknown types, fields written twice or taken from elsewhere. */
export function findBibtexSyntaxErrors({ entries, strays }: BibtexPlaces, report: Report): Finding[] {
  const open = entries
    .filter(({ closed }) => !closed)
    .map((entry) => {
      const last = entry.fields.at(-1);
      const where = last ? `, in or after the field "${last.name}"` : '';
      const message = `The entry "${entry.key}" has a brace that is opened and not closed${where}.`;
      return report(last?.line ?? entry.line, message, 'Close it.');
    });
  const astray = strays.map((line) =>
    report(
      line,
      'This line stands outside of all entries.',
      'Look for a brace too many above it, or remove it.',
    ),
  );
  const odd = entries.flatMap((entry) => {
    if (/^(string|preamble)$/.test(entry.type)) {
      return [
        report(entry.line, `Abbreviations by @${entry.type} are not read here.`, 'Write the words out.'),
      ];
    }
    const found: Finding[] = [];
    if (!types.includes(entry.type)) {
      const fix = `Write @${findNearest(entry.type, types) ?? 'misc'}. Known are: ${types.join(', ')}.`;
      found.push(report(entry.line, `There is no type @${entry.type}.`, fix));
    }
    for (const [index, { name, line }] of entry.fields.entries()) {
      const first = entry.fields.findIndex((field) => field.name === name);
      if (first < index) {
        found.push(report(line, `The field "${name}" is written twice.`, 'Keep one of the two.'));
      } else if (/^(crossref|xdata|xref)$/.test(name)) {
        found.push(
          report(line, 'An entry cannot take fields from another one.', 'Write the fields out here.'),
        );
      }
    }
    return found;
  });
  return [...open, ...astray, ...odd];
}
