import { z } from 'astro/zod';
import { day, line, listOf, type SchemaTools, source, webAddress } from './fields.ts';

/** A program, a library or a data set. What it is for stands below the front matter. */
export const softwareSchema = ({ id }: SchemaTools) =>
  z.strictObject({
    name: line(120),
    kind: z.enum(['program', 'library', 'data set', 'code of a paper', 'code of the framework'], {
      error: 'Write program, library, data set, code of a paper or code of the framework.',
    }),
    /** One sentence for lists. */
    summary: line(240),
    /** As its licence file says: "MIT". */
    licence: line(160),
    repository: webAddress,
    website: webAddress.optional(),
    documentation: webAddress.optional(),
    /** The line that installs it. */
    install: line(160).optional(),
    /** Released versions, the newest first, each with the day of its tag, if a source states it. */
    versions: listOf(z.strictObject({ version: line(40), date: day.optional() })).default([]),
    /** Keys of the papers that describe it. */
    publications: listOf(id('publications')).default([]),
    /** Ids of people of the team who make or keep it. */
    people: listOf(id('people')).default([]),
    organisations: listOf(id('organisations')).default([]),
    /** How the grant is tied to it, as a source says; left out where none does. */
    funding: line(300).optional(),
    /** Where these facts stand. */
    sources: listOf(source).default([]),
    keywords: listOf(line(80)).default([]),
  });
