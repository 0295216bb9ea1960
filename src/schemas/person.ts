import { z } from 'astro/zod';
import { isOrcid } from '../lib/bibliography/orcid.ts';
import { emailAddress, line, listOf, partialDay, type SchemaTools, webAddress } from './fields.ts';

/** A member of the team. The file name is the id; the biography stands below the front matter. */
export const personSchema = ({ image, id }: SchemaTools) =>
  z.strictObject({
    /** As the person writes it. */
    name: line(120),
    /** Every spelling under which bibliographies list the person, without the one above. */
    names: listOf(line(120)).default([]),
    /** What the list is sorted by, if not the last word of the name: "Dam, Erik B.". */
    sortName: line(120).optional(),
    /** Present role, or the last one in the team. */
    role: line(160),
    /** Ids of the bodies the person belongs to, the nearest first. */
    organisations: listOf(id('organisations')).default([]),
    /** Only an address that the person publishes. */
    email: emailAddress.optional(),
    website: webAddress.optional(),
    /** Sixteen digits in four groups: 0000-0003-4302-0207. */
    orcid: z
      .string()
      .refine(isOrcid, {
        error:
          'Write the ORCID as four groups of four, such as 0000-0003-4302-0207. Its last digit checks the others.',
      })
      .optional(),
    /** The account name, without the address. */
    github: line(60).optional(),
    /** The value of `user=` in the address of the Google Scholar profile. */
    scholar: line(60).optional(),
    /** Further pages, each with the words the reader sees. */
    links: listOf(z.strictObject({ label: line(120), href: webAddress })).default([]),
    /** Research interests, a few words each. */
    interests: listOf(line(120)).default([]),
    /** Since when in the team. */
    from: partialDay.optional(),
    /** Until when in the team. Once it has passed, the person moves to "earlier members". */
    until: partialDay.optional(),
    /** A picture beside this file, and what it shows. */
    portrait: z.strictObject({ src: image(), alt: line(300) }).optional(),
  });
