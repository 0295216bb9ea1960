/** The fields of the form, made from the schema of a post: what it asks for is what it says. */
import { z } from 'astro/zod';
import { definitionOf, fieldsOf, readNote, unwrap } from '../../schemas/field-notes.ts';
import type { SchemaTools } from '../../schemas/fields.ts';
import { postSchema } from '../../schemas/post.ts';
import { capitalise } from '../../lib/text/capitalise.ts';

export interface FormField {
  name: string;
  label: string;
  /** What to write, in a sentence. */
  hint: string;
  needed: boolean;
  kind: 'line' | 'day' | 'list' | 'choice' | 'switch' | 'group';
  /** What a choice is made of. */
  options: readonly string[];
  /** The collection that a list names. */
  of: string | undefined;
}

/** Words for the fields. One that is not here is called by its name. */
const labels: Record<string, string> = {
  people: 'People it is about',
  results: 'Papers and software it is about',
  calls: 'Calls it is about',
  image: 'Picture for links',
  until: 'Current until',
  lang: 'Language',
};

/** Words for those who choose from a list and need not know how files are written. */
const hints: Record<string, string> = {
  title: 'For example: The reading group returns.',
  date: 'The post appears on that day.',
  authors: 'Who wrote it: a name, then Enter. People of the team are offered.',
  tags: 'Topics, in lower-case words joined by hyphens. Those in use are offered.',
  people: 'The people it is about, by name.',
  results: 'The papers and software it is about, by name.',
  calls: 'The calls it is about, by title.',
  draft: 'Keeps the post off the site for now.',
};

/** What authors pick from: people, or the tags in use. The schema takes other names too. */
const offered: Record<string, string> = { authors: 'people', tags: 'tags' };

/** Tools that note which collection a field names. */
const notingTools: SchemaTools = {
  image: () => z.string() as never,
  id: (collection) => z.string().meta({ of: collection }),
};

const kinds: Record<string, FormField['kind']> = {
  array: 'list',
  enum: 'choice',
  boolean: 'switch',
  object: 'group',
  // A day: YAML may have made an instant of it.
  pipe: 'day',
};

/** Every field of a post, in the order of the schema. */
export const formFields: readonly FormField[] = Object.entries(fieldsOf(postSchema(notingTools))).map(
  ([name, schema]) => {
    const inner = unwrap(schema);
    const { type, entries, element } = definitionOf(inner);
    const { words } = readNote(schema);
    return {
      name,
      label: labels[name] ?? capitalise(name),
      hint: hints[name] ?? words,
      needed: !schema.safeParse(undefined).success,
      kind: kinds[type] ?? 'line',
      options: Object.keys(entries ?? {}),
      of: offered[name] ?? (element && (element.meta()?.['of'] as string | undefined)),
    };
  },
);
