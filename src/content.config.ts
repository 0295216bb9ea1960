/** Names the collections to Astro. The map says where their files lie and which schema they keep to. */
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { entriesOf } from './markdown/entry-loader.ts';
import type { SchemaTools } from './schemas/fields.ts';
import { collections as map, type Place } from './site.ts';

// A reference is a plain id here: the content check finds dangling ones with
// their place in the file, and the queries resolve them or throw.
const define = <Schema extends z.ZodType>(collection: Place & { schema: (tools: SchemaTools) => Schema }) =>
  defineCollection({
    loader: entriesOf(collection),
    schema: ({ image }) => collection.schema({ image, id: () => z.string() }),
  });

export const collections = {
  calls: define(map.calls),
  people: define(map.people),
  organisations: define(map.organisations),
  publications: define(map.publications),
  software: define(map.software),
  news: define(map.news),
  events: define(map.events),
  topics: define(map.topics),
  deliverables: define(map.deliverables),
  footprints: define(map.footprints),
  pepr: define(map.pepr),
  peprNote: define(map.peprNote),
  pages: define(map.pages),
  framework: define(map.framework),
  statement: define(map.statement),
  site: define(map.site),
};
