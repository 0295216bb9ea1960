import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainTools } from './fields.ts';
import { findField, listFields } from './field-notes.ts';
import { collections } from '../site.ts';
import { postSchema } from './post.ts';

const schemas = Object.entries(collections).map(
  ([name, { schema }]) => [name, schema(plainTools) as z.ZodType] as const,
);

/** What an author writes, as the reader of that file hands it to the schema. */
const read = (collection: string, example: string): unknown =>
  collection === 'publications' ? example.replace(/^\{(.*)\}$/, '$1') : parse(example);

describe.each(schemas)('the schema of %s', (collection, schema) => {
  const fields = listFields(schema).map((note) => ({
    ...note,
    field: findField(schema, note.name.split('.')),
  }));

  test('says a sentence to authors of every field, also of those inside others', () => {
    expect(fields.length).toBeGreaterThan(0);
    for (const { words, name } of fields) expect(words, name).toMatch(/^\S.{10,}\.$/);
  });

  test('gives an example that the schema takes', () => {
    // They hold other fields, or are read from the entry.
    const made = /^(grant|owner|fields|bibtex|csl)$/;
    for (const { example, name, field } of fields) {
      if (made.test(name)) continue;
      expect(example, name).not.toBe('');
      expect(field?.safeParse(read(collection, example)).success, name).toBe(true);
    }
  });
});

test('lists the fields of a post with those inside them, and which it needs', () => {
  const fields = listFields(postSchema(plainTools));
  expect(fields.filter(({ needed }) => needed).map(({ name }) => name)).toEqual([
    'title',
    'date',
    'summary',
    'authors',
    'image.src',
    'image.alt',
  ]);
});
