/** The fields of what authors write, for the guide at /about/writing/ and the page beside it. */
import type { z } from 'astro/zod';
import { type Collection, collections, type Place } from '../site.ts';
import { type FieldNote, listFields } from '../schemas/field-notes.ts';
import { plainTools } from '../schemas/fields.ts';

interface FieldGuide {
  /** Fragment under which it can be linked. */
  id: string;
  title: string;
  /** Where the text lies. */
  file: string;
  fields: FieldNote[];
}

/** What an author writes of a schema. Fields without an example hold the others, or are read from the entry. */
const written = (schema: z.ZodType): FieldNote[] =>
  listFields(schema)
    .filter(({ example }) => example)
    .map((note) => ({ ...note, name: note.name.replace(/^fields\./, '') }));

const where = (place: Place): string =>
  place.form === 'texts' ? `${place.base}/${place.pattern.replace('*', '<id>')}` : place.file;

/** Posts and pages have their fields beside their parts; these others explain themselves in their files. */
const elsewhere = ['news', 'pages', 'statement', 'framework'];

/** What is written by hand, in the order of the map. */
export const fieldGuide: FieldGuide[] = Object.entries<Collection>(collections)
  .filter(([id]) => !elsewhere.includes(id))
  .map(([id, { one, schema, ...place }]) => ({
    id,
    title: one,
    file: where(place),
    fields: written(schema(plainTools)),
  }));

/** The fields of a post and of a fixed page. */
export const postFields = written(collections.news.schema(plainTools));
export const pageFields = written(collections.pages.schema());
