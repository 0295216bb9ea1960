import { z } from 'astro/zod';
import { line, listOf, type SchemaTools, webAddress } from './fields.ts';

/** A body: a partner of the project, or a place where the team works. The description stands below. */
export const organisationSchema = ({ id }: SchemaTools) =>
  z.strictObject({
    name: line(160).describe(
      'The full name, as the organisation writes it in English. Example: Department of Computer Science',
    ),
    short: line(60).optional().describe('The name used in lists and links, if it is shorter. Example: DCS'),
    kind: line(80).describe('What the organisation is, in a few words. Example: University department'),
    summary: line(240).describe(
      'One sentence for lists. Example: The department in which the project is led.',
    ),
    country: line(60).optional().describe('The country, only where a source states it. Example: Denmark'),
    address: line(160)
      .optional()
      .describe(
        'The postal address, only where a source states it. Example: "1 Example Street, 1000 Example"',
      ),
    website: webAddress.describe('The organisation’s own site. Example: https://www.example.org/'),
    partOf: id('organisations')
      .optional()
      .describe('The id of the organisation that this one is part of. Example: example-university'),
    sharedBy: listOf(id('organisations'))
      .default([])
      .describe(
        'Ids of the organisations that share this one. Example: [example-university, example-institute]',
      ),
    partner: z.boolean().default(false).describe('True for a partner of the project. Example: true'),
    keywords: listOf(line(80))
      .default([])
      .describe('Other spellings, for the search. Example: [computer science, CS]'),
  });
