import { z } from 'astro/zod';
import { day, line, listOf, type SchemaTools, source, webAddress } from './fields.ts';

const version = z.strictObject({
  version: line(40).describe('The number of the version. Example: 2.4.3'),
  date: day.optional().describe('The day of its tag, if a source states it. Example: 2025-11-18'),
});

/** What a program may be. */
export const softwareKinds = [
  'program',
  'library',
  'data set',
  'code of a paper',
  'code of the framework',
] as const;

/** A program, a library or a data set. What it is for stands below the front matter. */
export const softwareSchema = ({ id }: SchemaTools) =>
  z.strictObject({
    name: line(120).describe('The name, as its makers write it. Example: Energymeter'),
    kind: z
      .enum(softwareKinds, { error: `Write one of: ${softwareKinds.join(', ')}.` })
      .describe(`What it is: ${softwareKinds.join(', ')}. Example: library`),
    summary: line(240).describe(
      'One sentence for lists. Example: Measures the energy of training a network.',
    ),
    licence: line(160).describe('The licence, as its licence file says. Example: MIT'),
    repository: webAddress.describe(
      'Where its code or data is. Example: https://github.com/example/energymeter',
    ),
    website: webAddress.optional().describe('Its own site. Example: https://energymeter.example.org/'),
    documentation: webAddress
      .optional()
      .describe('The pages of its manual. Example: https://docs.example.org/'),
    install: line(160).optional().describe('The line that installs it. Example: pip install energymeter'),
    versions: listOf(version)
      .default([])
      .describe('Released versions, the newest first. Example: [{ version: 2.4.3, date: 2025-11-18 }]'),
    publications: listOf(id('publications'))
      .default([])
      .describe('Keys of the papers that describe it. Example: [doe2027pruning]'),
    people: listOf(id('people'))
      .default([])
      .describe('Ids of the people of the team who make or maintain it. Example: [jane-doe]'),
    organisations: listOf(id('organisations'))
      .default([])
      .describe('Ids of the organisations from which it comes. Example: [example-lab]'),
    funding: line(300)
      .optional()
      .describe(
        'How the grant paid for it, according to a source; leave it out if none says so. Example: The lab’s page names the grant.',
      ),
    sources: listOf(source)
      .default([])
      .describe(
        'The sources of these facts. Example: [{ label: Repository, href: "https://github.com/example/energymeter" }]',
      ),
    keywords: listOf(line(80))
      .default([])
      .describe('Words that readers may search for. Example: [energy, emissions]'),
  });
