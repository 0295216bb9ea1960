/**
 * Where the entries and fields of a BibTeX file stand. citation-js reads what
 * they say but forgets where; this module only counts braces and lines.
 */

export interface EntryPlace {
  /** The type in lower case, without the sign: `article`, also `string` and `preamble`. */
  type: string;
  key: string;
  /** Line on which the entry begins, counted from 1. */
  line: number;
  /** The entry as it stands in the file. */
  bibtex: string;
  /** False when the file or the next entry begins before the last brace is closed. */
  closed: boolean;
  /** The fields in order, names in lower case, each with its line. */
  fields: { name: string; line: number }[];
}

export interface BibtexPlaces {
  entries: EntryPlace[];
  /** Lines that stand outside of all entries and look like a piece of one. */
  strays: number[];
}

const START = /@(\w+)\s*[{(]/g;

/** Offset behind the entry whose content begins at `from`, and whether it was closed there. */
function findEnd(text: string, from: number): { end: number; closed: boolean } {
  let depth = 1;
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\\') at++;
    else if (letter === '"' && depth === 1) quoted = !quoted;
    else if (letter === '{') depth++;
    else if (letter === '}' && --depth === 0) return { end: at + 1, closed: true };
    else if (letter === '\n' && /^@\w+\s*\{/.test(text.slice(at + 1, at + 40))) {
      return { end: at, closed: false };
    }
  }
  return { end: text.length, closed: false };
}

/** Offsets of the field names of an entry, which stand outside of braces and quotes. */
function findFields(body: string): { name: string; at: number }[] {
  const plain = body.replace(/\\./gs, '  ');
  const fields: { name: string; at: number }[] = [];
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < plain.length; at++) {
    const letter = plain[at];
    if (letter === '{') depth++;
    else if (letter === '}') depth--;
    else if (letter === '"' && depth === 1) quoted = !quoted;
    else if (letter === ',' && depth === 1 && !quoted) {
      const field = /^\s*([\w-]+)\s*=/.exec(plain.slice(at + 1));
      const name = field?.[1];
      if (field && name) fields.push({ name: name.toLowerCase(), at: at + 1 + field[0].indexOf(name) });
    }
  }
  return fields;
}

/** Finds the entries of a BibTeX file, comments left out, and what stands astray between them. */
export function findPlaces(text: string): BibtexPlaces {
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const entries: EntryPlace[] = [];
  const strays: number[] = [];
  const collectStrays = (from: number, to: number) => {
    const first = lineAt(from);
    for (const [index, line] of text.slice(from, to).split('\n').entries()) {
      if (/^\s*[^%\s].*[{}=]|^\s*[{}]/.test(line)) strays.push(first + index);
    }
  };
  let behind = 0;
  for (let start; (start = START.exec(text)); START.lastIndex = behind) {
    const at = start.index;
    if (/%[^\n]*$/.test(text.slice(text.lastIndexOf('\n', at) + 1, at))) {
      behind = START.lastIndex;
      continue;
    }
    collectStrays(behind, at);
    const { end, closed } = findEnd(text, START.lastIndex);
    behind = end;
    const type = start[1]?.toLowerCase() ?? '';
    if (type === 'comment') continue;
    const bibtex = text.slice(at, end);
    const key = /^[^{(]*[{(]\s*([^,\s}]*)/.exec(bibtex)?.[1] ?? '';
    const fields = findFields(bibtex).map((field) => ({ name: field.name, line: lineAt(at + field.at) }));
    entries.push({ type, key, line: lineAt(at), bibtex: bibtex.trim(), closed, fields });
  }
  START.lastIndex = 0;
  collectStrays(behind, text.length);
  return { entries, strays };
}
