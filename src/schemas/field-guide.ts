/** The fields of what authors write, for the guide at /about/writing/ and the page beside it. */
import type { z } from 'astro/zod';
import { type FieldNote, listFields } from './field-notes.ts';
import { plainTools } from './fields.ts';
import { fileCollections, mdxCollections } from './index.ts';

export interface FieldGuide {
  /** Fragment under which it can be linked. */
  id: string;
  title: string;
  /** Where the text lies. */
  file: string;
  fields: FieldNote[];
}

const { calls, news, organisations, pages, people, software } = mdxCollections;
const { deliverables, footprints, publications, site, statement } = fileCollections;

/** The kinds of text, those first that are written most often. Posts have their fields beside their parts. */
const kinds = {
  person: { title: 'A person', ...people },
  publication: { title: 'A paper', ...publications },
  call: { title: 'A call', ...calls },
  software: { title: 'A program or data set', ...software },
  organisation: { title: 'An organisation', ...organisations },
  deliverable: { title: 'A deliverable', ...deliverables },
  footprint: { title: 'A figure on energy', ...footprints },
  page: { title: 'A page', ...pages },
  site: { title: 'The site', ...site },
  statement: { title: 'The accessibility statement', ...statement },
};

/** What an author writes of a schema. Fields without an example hold the others, or are read from the entry. */
const written = (schema: z.ZodType): FieldNote[] =>
  listFields(schema)
    .filter(({ example }) => example)
    .map((note) => ({ ...note, name: note.name.replace(/^fields\./, '') }));

export const fieldGuide: FieldGuide[] = Object.entries(kinds).map(([id, { title, schema, ...where }]) => ({
  id,
  title,
  file: 'file' in where ? where.file : `${where.base}/${where.pattern.replace('*', '<id>')}`,
  fields: written(schema(plainTools)),
}));

/** The fields of a post. */
export const postFields = written(news.schema(plainTools));
