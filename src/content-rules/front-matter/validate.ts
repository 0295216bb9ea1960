/** Turns what a schema says of an entry into findings with places. */
import type { z } from 'astro/zod';
import type { Finding } from '../content-error.ts';
import { findNearest } from '../../lib/text/edit-distance.ts';
import type { Source } from './source.ts';

type Issue = z.core.$ZodIssue;

/** `image.src`, `tags, item 2`: the name of a field as an author counts. */
const nameOf = (path: readonly PropertyKey[]) =>
  path
    .filter((key) => key !== 'fields')
    .map((key) => (typeof key === 'number' ? `, item ${key + 1}` : `.${String(key)}`))
    .join('')
    .replace(/^(\.|, )/, '') || 'the file';

/** What to write where a schema has no words of its own for an author. */
const wanted: Record<string, string> = {
  object: 'Write the fields of it in braces, such as { src: ./picture.jpg, alt: What it shows }.',
  number: 'Write a number without quotes.',
  int: 'Write a whole number without quotes.',
  boolean: 'Write true or false.',
  string: 'Write a text.',
};

function fixOf(issue: Issue, schema: z.ZodType, value: unknown): string {
  if (value === null) return 'Write something here, or remove the line.';
  if (issue.code !== 'invalid_type' || !issue.message.startsWith('Invalid input')) return issue.message;
  const fields = issue.expected === 'object' ? fieldsAt(schema, issue.path) : [];
  if (fields.length > 0 && !fields.includes('src')) return `Write the fields ${fields.join(', ')} in it.`;
  return wanted[issue.expected] ?? issue.message;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], data);
}

/** The fields that a schema knows at a place. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = schema;
  for (const key of [...path, undefined]) {
    for (;;) {
      const { innerType, element } = (here as z.ZodType).def as { innerType?: unknown; element?: unknown };
      if (!innerType && !(element && typeof key === 'number')) break;
      here = innerType ?? element;
      if (element) break;
    }
    const { shape } = (here as z.ZodType).def as { shape?: Record<string, unknown> };
    if (key === undefined) return Object.keys(shape ?? {});
    here = shape?.[String(key)] ?? here;
  }
  return [];
}

function unknownFields(issue: Issue & { keys: string[] }, schema: z.ZodType, source: Source): Finding[] {
  const fields = fieldsAt(schema, issue.path);
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
    return [{ file: source.file, ...source.placeOf(path), message, fix: 'Write one field a line.' }];
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
