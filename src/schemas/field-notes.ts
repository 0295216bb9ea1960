/** What the schemas say of their fields: for editors, for the guide of authors, and for the hints of the check. */
import type { z } from 'astro/zod';

/** A field, in the words that its schema says to authors. */
export interface FieldNote {
  /** The name, with that of the field around it: `image.src`. */
  name: string;
  /** True when an entry without it is refused. */
  needed: boolean;
  /** What to write, in a sentence. */
  words: string;
  /** What it may look like, as it is written in the file; empty for a field that only holds others. */
  example: string;
}

interface Definition {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  /** The choices of an enumeration. */
  entries?: Record<string, string>;
}

/** How Zod keeps a schema. */
export const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

/** The schema inside an optional field or one with a default. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType } = definitionOf(schema);
  return innerType ? unwrap(innerType) : schema;
}

/** The fields that a schema knows, by name; of a list, those of its items. */
export function fieldsOf(schema: z.ZodType): Record<string, z.ZodType> {
  const { shape, element } = definitionOf(unwrap(schema));
  return shape ?? (element ? fieldsOf(element) : {});
}

/** The field to which a path leads, if the schema knows it. Numbers in the path count items of lists. */
export function findField(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return path
    .filter((key) => typeof key !== 'number')
    .reduce<z.ZodType | undefined>((here, key) => here && fieldsOf(here)[String(key)], schema);
}

/** The sentence and the example in the description of a field. */
export function readNote(field: z.ZodType): Pick<FieldNote, 'words' | 'example'> {
  const [words = '', example = ''] = (field.description ?? '').split(' Example: ');
  return { words, example };
}

/** Every field of a schema, those of a group below it. */
export function listFields(schema: z.ZodType, group = ''): FieldNote[] {
  return Object.entries(fieldsOf(schema)).flatMap(([key, field]) => {
    const name = `${group}${key}`;
    const needed = !field.safeParse(undefined).success;
    return [{ name, needed, ...readNote(field) }, ...listFields(field, `${name}.`)];
  });
}
