/** Names the collections: where the files lie, which schema they keep to. */
import { defineCollection, type SchemaContext } from 'astro:content';
import { file } from 'astro/loaders';
import { z } from 'astro/zod';
import { texts } from './markdown/entry-loader.ts';
import { fileCollections, mdxCollections } from './schemas/index.ts';

// A reference is a plain id here: the content check finds dangling ones with
// their place in the file, and the queries resolve them or throw.
const tools = ({ image }: SchemaContext) => ({ image, id: () => z.string() });

const { calls, news, organisations, pages, people, software } = mdxCollections;
const { deliverables, footprints, pepr, publications, site, statement } = fileCollections;

export const collections = {
  site: defineCollection({
    loader: file(site.file, { parser: site.parse as never }),
    schema: (context) => site.schema(tools(context)),
  }),
  statement: defineCollection({
    loader: file(statement.file, { parser: statement.parse as never }),
    schema: statement.schema,
  }),
  pages: defineCollection({ loader: texts(pages), schema: pages.schema }),
  calls: defineCollection({ loader: texts(calls), schema: (context) => calls.schema(tools(context)) }),
  people: defineCollection({
    loader: texts(people),
    schema: (context) => people.schema(tools(context)),
  }),
  organisations: defineCollection({
    loader: texts(organisations),
    schema: (context) => organisations.schema(tools(context)),
  }),
  publications: defineCollection({
    loader: file(publications.file, { parser: publications.parse as never }),
    schema: (context) => publications.schema(tools(context)),
  }),
  software: defineCollection({
    loader: texts(software),
    schema: (context) => software.schema(tools(context)),
  }),
  deliverables: defineCollection({
    loader: file(deliverables.file, { parser: deliverables.parse as never }),
    schema: deliverables.schema,
  }),
  footprints: defineCollection({
    loader: file(footprints.file, { parser: footprints.parse as never }),
    schema: (context) => footprints.schema(tools(context)),
  }),
  pepr: defineCollection({
    loader: file(pepr.file, { parser: pepr.parse as never }),
    schema: pepr.schema,
  }),
  news: defineCollection({ loader: texts(news), schema: (context) => news.schema(tools(context)) }),
};
