import { z } from 'astro/zod';
import { line, listOf, type SchemaTools, webAddress } from './fields.ts';

/** A body: a partner of the project, or a place where the team works. The description stands below. */
export const organisationSchema = ({ id }: SchemaTools) =>
  z.strictObject({
    /** The full name, as the body writes it in English. */
    name: line(160),
    /** The name used in lists and links, if it is shorter. */
    short: line(60).optional(),
    /** What the body is, in a few words: "Research section", "Company". */
    kind: line(80),
    /** One sentence for lists. */
    summary: line(240),
    /** Only where a source states it. */
    country: line(60).optional(),
    /** Only where a source states it. */
    address: line(160).optional(),
    website: webAddress,
    /** The body that this one is a part of. */
    partOf: id('organisations').optional(),
    /** Bodies that share this one. */
    sharedBy: listOf(id('organisations')).default([]),
    /** True for one of the partners of the SustainML project. */
    partner: z.boolean().default(false),
    /** Other spellings, for the search. */
    keywords: listOf(line(80)).default([]),
  });
