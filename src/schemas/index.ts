/** Every collection of `content/`: where its files lie and which schema they keep to. */
import { parse } from 'yaml';
import { parseBibliography } from '../lib/bibliography/bibliography.ts';
import { callSchema } from './call.ts';
import { deliverableSchema } from './deliverable.ts';
import { footprintSchema } from './footprint.ts';
import { organisationSchema } from './organisation.ts';
import { pageSchema } from './page.ts';
import { parsePepr, peprSchema } from './pepr.ts';
import { personSchema } from './person.ts';
import { postSchema } from './post.ts';
import { publicationSchema } from './publication.ts';
import { siteSchema } from './site.ts';
import { softwareSchema } from './software.ts';
import { statementSchema } from './statement.ts';

const keyed = <T>(list: T[], key: keyof T) =>
  Object.fromEntries(list.map((item) => [String(item[key]), item]));

/** Collections with one MDX file an entry. */
export const mdxCollections = {
  pages: { base: 'content/pages', pattern: '*.mdx', schema: pageSchema },
  calls: { base: 'content/calls', pattern: '*.mdx', schema: callSchema },
  people: { base: 'content/people', pattern: '*.mdx', schema: personSchema },
  organisations: { base: 'content/organisations', pattern: '*.mdx', schema: organisationSchema },
  software: { base: 'content/results/software', pattern: '*.mdx', schema: softwareSchema },
  news: { base: 'content/news', pattern: '*/index.mdx', schema: postSchema },
} as const;

/** Collections with all entries in one file; `parse` gives each entry its id. */
export const fileCollections = {
  site: {
    file: 'content/site.yaml',
    parse: (text: string) => ({ site: parse(text) as unknown }),
    schema: siteSchema,
  },
  statement: {
    file: 'content/pages/accessibility.yaml',
    parse: (text: string) => ({ statement: parse(text) as unknown }),
    schema: statementSchema,
  },
  publications: {
    file: 'content/results/publications.bib',
    parse: (text: string) => keyed(parseBibliography(text), 'id'),
    schema: publicationSchema,
  },
  deliverables: {
    file: 'content/results/deliverables.yaml',
    parse: (text: string) => keyed(parse(text) as { number: number }[], 'number'),
    schema: deliverableSchema,
  },
  footprints: {
    file: 'content/results/footprints.yaml',
    parse: (text: string) => keyed(parse(text) as { id: string }[], 'id'),
    schema: footprintSchema,
  },
  pepr: {
    file: 'content/results/pepr.csv',
    parse: parsePepr,
    schema: peprSchema,
  },
} as const;
