/** Syntax errors in a BibTeX file that can be seen before anything is parsed. */
import {
  type BibtexPlaces,
  type EntryPlace,
  type FieldPlace,
  innerText,
  type Place,
} from '../../lib/bibliography/bibtex-places.ts';
import { bibtexFields, verbatimFields } from '../../lib/bibliography/public-fields.ts';
import type { Finding } from '../content-error.ts';
import { findNearest } from '../../lib/text/edit-distance.ts';

const types = (
  'article book booklet collection conference dataset electronic inbook incollection inproceedings manual ' +
  'mastersthesis misc online patent phdthesis presentation proceedings report software techreport thesis ' +
  'unpublished www'
).split(' ');

/** Makes a finding at a place of the file. */
export type Report = (at: Place, message: string, fix: string) => Finding;

/** The place of a field, or that of its entry where it is missing. */
export const placeOf = (entry: EntryPlace, field: string): Place =>
  entry.fields.find(({ name }) => name === field) ?? entry;

const MONTH = /^(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*$/i;

/** What stands behind the first part of a value: nothing, or another part after the character #. */
function behindFirstPart(value: string): string {
  if (!/^[{"]/.test(value)) return value.replace(/^[\w-]+\s*/, '');
  const closing = value.startsWith('{') ? '}' : '"';
  let depth = 0;
  for (let at = 1; at < value.length; at++) {
    const letter = value[at];
    if (letter === '\\') at++;
    else if (letter === closing && depth === 0) return value.slice(at + 1).trim();
    else if (letter === '{') depth++;
    else if (letter === '}') depth--;
  }
  return '';
}

/** Where the last dollar sign of a value stands, if it opens maths and nothing closes it. */
function findOpenDollar({ value, from }: FieldPlace): (Place & { fixed: string }) | undefined {
  const dollars = [...value.matchAll(/\\.|\$/gs)].filter(([text]) => text === '$');
  const at = dollars.at(-1)?.index;
  if (at === undefined || dollars.length % 2 === 0) return undefined;
  const rows = value.slice(0, at).split('\n');
  const column = (rows.at(-1)?.length ?? 0) + (rows.length === 1 ? from.column : 1);
  return { line: from.line + rows.length - 1, column, fixed: `${value.slice(0, at)}\\${value.slice(at)}` };
}

/** What is wrong with how a field is written. */
function findFieldFaults(entry: EntryPlace, field: FieldPlace, report: Report): Finding[] {
  const { name, value } = field;
  let rest = behindFirstPart(value);
  while (rest.startsWith('#')) rest = behindFirstPart(rest.slice(1).trim());
  if (rest) {
    const message = `A comma is missing after the field "${name}" of "${entry.key}".`;
    const written = value.slice(0, value.length - rest.length).trim();
    return [report(field, message, `Write ${name} = ${written.replace(/\s+/g, ' ')},`)];
  }
  if (!bibtexFields.has(name) || verbatimFields.has(name)) return [];
  if (/^[a-z]\w*$/i.test(value) && !(name === 'month' && MONTH.test(value))) {
    return [report(field, `The abbreviation "${value}" is not read here.`, 'Write the words in braces.')];
  }
  const open = findOpenDollar(field);
  if (!open) return [];
  const message = `The field "${name}" of "${entry.key}" has a dollar sign that opens maths and does not close it.`;
  return [report(open, message, `Write ${name} = ${open.fixed.replace(/\s+/g, ' ')}, or close the maths.`)];
}

function findOpenEntry(entry: EntryPlace, report: Report): Finding[] {
  if (entry.closed) return [];
  const last = entry.fields.at(-1);
  const where = last ? `, in or after the field "${last.name}"` : '';
  const message = `The entry "${entry.key}" has a brace that is opened and not closed${where}.`;
  return [report(last ?? entry, message, 'Close it.')];
}

function findEntryFaults(entry: EntryPlace, report: Report): Finding[] {
  if (/^(string|preamble)$/.test(entry.type)) {
    return [report(entry, `Abbreviations by @${entry.type} are not read here.`, 'Write the words out.')];
  }
  const found: Finding[] = [];
  if (!types.includes(entry.type)) {
    const fix = `Write @${findNearest(entry.type, types) ?? 'misc'}. These are known: ${types.join(', ')}.`;
    found.push(report(entry, `There is no type @${entry.type}.`, fix));
  }
  for (const piece of entry.pieces) {
    const message = `"${piece.text.split('\n')[0] ?? ''}" is not a field of "${entry.key}".`;
    found.push(
      report(piece, message, 'Write a name, an equals sign and the value in braces: year = {2024}.'),
    );
  }
  for (const [index, field] of entry.fields.entries()) {
    const { name, value } = field;
    const first = entry.fields.findIndex((each) => each.name === name);
    if (first < index) {
      found.push(report(field, `The field "${name}" is written twice.`, 'Keep one of the two.'));
    } else if (/^(crossref|xdata|xref)$/.test(name) && innerText(value)) {
      const message = 'An entry cannot take fields from another one.';
      found.push(report(field, message, 'Write the fields out here.'));
    } else if (entry.closed) found.push(...findFieldFaults(entry, field, report));
  }
  return found;
}

/** Unclosed braces and maths, stray lines, unknown types, fields written twice or taken from elsewhere. */
export function findBibtexSyntaxErrors({ entries, strays }: BibtexPlaces, report: Report): Finding[] {
  const message = 'This line is outside all entries.';
  const fix = 'Look for one brace too many above it, or remove it.';
  return [
    ...entries.flatMap((entry) => [...findOpenEntry(entry, report), ...findEntryFaults(entry, report)]),
    ...strays.map((line) => report({ line, column: 1 }, message, fix)),
  ];
}
