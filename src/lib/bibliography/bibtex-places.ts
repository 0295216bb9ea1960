/**
 * Where the entries and fields of a BibTeX file stand, and what stands there.
 * citation-js reads what they say but forgets where; this module only counts
 * braces and lines.
 */
import { bisectRight } from 'd3-array';

/** A place in a file, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

export interface FieldPlace extends Place {
  /** In lower case. */
  name: string;
  /** What stands behind the equals sign, with its braces or quotes. */
  value: string;
  /** Where the value begins. */
  from: Place;
}

export interface EntryPlace extends Place {
  /** The type in lower case, without the character @: `article`, also `string` and `preamble`. */
  type: string;
  key: string;
  /** False when the file or the next entry begins before the last brace is closed. */
  closed: boolean;
  fields: FieldPlace[];
  /** What stands between two commas and is no field. */
  pieces: (Place & { text: string })[];
}

export interface BibtexPlaces {
  entries: EntryPlace[];
  /** Lines that stand outside of all entries and look like a piece of one. */
  strays: number[];
}

const START = /@\s*([A-Za-z]\w*)\s*([{(])/g;

/** Walks over what stands in an entry and calls back for each comma between its fields. */
function findEnd(text: string, from: number, closing: string, onComma: (at: number) => void) {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\\') at++;
    else if (letter === '"' && depth === 0) quoted = !quoted;
    else if (letter === '{') depth++;
    else if (letter === closing && depth === 0 && !quoted) return { end: at, closed: true };
    else if (letter === '}') depth--;
    else if (letter === ',' && depth === 0 && !quoted) onComma(at);
    else if (letter === '\n' && /^@\w+\s*[{(]\s*[^\s,{}]+,/.test(text.slice(at + 1, at + 200))) {
      return { end: at, closed: false };
    }
  }
  return { end: text.length, closed: false };
}

const FIELD = /^\s*([^\s=,{}"#%()]+)\s*=\s*/;

/** Finds the entries of a BibTeX file, comments left out, and what stands astray between them. */
export function findPlaces(text: string): BibtexPlaces {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const placeAt = (offset: number): Place => {
    const line = bisectRight(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
  const entries: EntryPlace[] = [];
  const strays: number[] = [];
  const collectStrays = (from: number, to: number) => {
    const { line: first } = placeAt(from);
    for (const [index, line] of text.slice(from, to).split('\n').entries()) {
      if (/^\s*[^%\s].*[{}=]|^\s*[{})]/.test(line)) strays.push(first + index);
    }
  };
  let behind = 0;
  START.lastIndex = 0;
  for (let start; (start = START.exec(text)); START.lastIndex = behind) {
    const at = start.index;
    if (/%[^\n]*$/.test(text.slice(text.lastIndexOf('\n', at) + 1, at))) {
      behind = START.lastIndex;
      continue;
    }
    collectStrays(behind, at);
    const inner = START.lastIndex;
    const commas: number[] = [];
    const closing = start[2] === '(' ? ')' : '}';
    const { end, closed } = findEnd(text, inner, closing, (comma) => commas.push(comma));
    behind = closed ? end + 1 : end;
    const type = start[1]?.toLowerCase() ?? '';
    if (type === 'comment') continue;
    const key = text.slice(inner, commas[0] ?? end).trim();
    const entry: EntryPlace = { type, key, ...placeAt(at), closed, fields: [], pieces: [] };
    commas.forEach((comma, index) => {
      const piece = text.slice(comma + 1, commas[index + 1] ?? end);
      const [head, name] = FIELD.exec(piece) ?? [];
      const began = comma + 1 + piece.search(/\S/);
      if (head && name) {
        const from = placeAt(comma + 1 + head.length);
        const value = piece.slice(head.length).trim();
        entry.fields.push({ name: name.toLowerCase(), ...placeAt(began), value, from });
      } else if (piece.trim()) entry.pieces.push({ ...placeAt(began), text: piece.trim() });
    });
    entries.push(entry);
  }
  collectStrays(behind, text.length);
  return { entries, strays };
}

/** Entries that stand for works, in the order of the file. */
export const worksIn = ({ entries }: BibtexPlaces): EntryPlace[] =>
  entries.filter(({ type }) => !/^(string|preamble)$/.test(type));

const PART = /^(?:\{(?:\\[\s\S]|[^\\])*\}|"(?:\\[\s\S]|[^"\\])*"|\w+)$/;

/** What stands within the braces or quotes of a value; `a # b` and abbreviations as they are. */
export const innerText = (value: string): string =>
  PART.test(value) && /^[{"]/.test(value) ? value.slice(1, -1) : value;
