/** Turns what a schema says of an entry into findings with places. */
import type { z } from 'astro/zod';
import type { Finding } from '../content-error.ts';
import { findNearest } from '../../lib/text/edit-distance.ts';
import { fieldsOf, findField, readNote } from '../../schemas/field-notes.ts';
import type { Source } from './source.ts';

type Issue = z.core.$ZodIssue;

/** `image.src`, `tags, item 2`: the name of a field as an author counts. */
const nameOf = (path: readonly PropertyKey[]) =>
  path
    .filter((key) => key !== 'fields')
    .map((key) => (typeof key === 'number' ? `, item ${key + 1}` : `.${String(key)}`))
    .join('')
    .replace(/^(\.|, )/, '') || 'the file';

/** True for words of Zod, which are not written for authors. */
const isTechnical = (message: string) => /^(Invalid|Too (small|big))\b/.test(message);

/** A line with the field of a path, as an author writes it. */
function lineOf(path: readonly PropertyKey[], example: string): string {
  const name = path.findLast((key) => typeof key === 'string');
  return path[0] === 'fields' ? `${name} = ${example}` : `${name}: ${example}`;
}

/** What to write: the words of the schema, or what it says of the field where it has none of its own. */
function fixOf(issue: Issue, schema: z.ZodType, value: unknown): string {
  const field = findField(schema, issue.path);
  const { words, example } = field ? readNote(field) : { words: '', example: '' };
  const hint = example && `Write, for example, ${lineOf(issue.path, example)}`;
  if (value === null) return `Write something here, or remove the line. ${hint}`.trim();
  if (value !== undefined && !isTechnical(issue.message)) return issue.message;
  if (hint) return `${words} ${hint}`;
  const inner = field ? Object.keys(fieldsOf(field)) : [];
  return inner.length > 0 ? `${words} Write the fields ${inner.join(', ')} in it.`.trim() : issue.message;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], data);
}

function unknownFields(issue: Issue & { keys: string[] }, schema: z.ZodType, source: Source): Finding[] {
  const field = findField(schema, issue.path);
  const fields = field ? Object.keys(fieldsOf(field)) : [];
  return issue.keys.map((key) => {
    const meant = findNearest(key, fields);
    return {
      file: source.file,
      ...source.placeOf(issue.path, key),
      message: `There is no field called "${key}" here.`,
      fix: meant
        ? `Write ${meant}, or remove the line.`
        : `Remove the line. The fields are: ${fields.join(', ')}.`,
    };
  });
}

/** Holds an entry against its schema. `path` leads to the entry where a file holds several. */
export function validate(schema: z.ZodType, source: Source, path: readonly PropertyKey[] = []): Finding[] {
  const data = valueAt(source.data, path);
  if (typeof data !== 'object' || data === null) {
    const message = 'There are no fields here.';
    return [{ file: source.file, ...source.placeOf(path), message, fix: 'Write one field per line.' }];
  }
  const issues = schema.safeParse(data).error?.issues ?? [];
  return issues.flatMap((issue) => {
    const whole = [...path, ...issue.path];
    if (issue.code === 'unrecognized_keys') return unknownFields({ ...issue, path: whole }, schema, source);
    const value = valueAt(source.data, whole);
    const missing = value === undefined;
    const state = value === null ? 'is empty' : 'does not fit';
    return {
      file: source.file,
      ...source.placeOf(missing ? whole.slice(0, -1) : whole),
      message: missing
        ? `The field "${nameOf(issue.path)}" is missing.`
        : `The field "${nameOf(issue.path)}" ${state}.`,
      fix: fixOf(issue, schema, value),
    };
  });
}
