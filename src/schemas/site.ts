import { z } from 'astro/zod';
import { day, emailAddress, line, listOf, type SchemaTools, webAddress } from './fields.ts';

/**
 * Facts about the site itself. The owner's data may be left empty: what is
 * empty is left out of the pages, and `npm run check` lists it.
 */
export const siteSchema = ({ id }: SchemaTools) =>
  z.strictObject({
    name: line(60),
    /** One sentence for search engines. */
    description: line(300),
    /** Origin of this site; `SITE_URL` overrides it. */
    address: webAddress,
    /** The project's own site. */
    projectSite: webAddress,
    /** The words of the main navigation, in order, each with its path. */
    navigation: listOf(z.strictObject({ label: line(40), path: line(80) })),
    /** The people who lead the Copenhagen team, in the order in which they are listed. */
    leads: listOf(id('people')),
    /** The partners, in the order in which they are listed. */
    partners: listOf(id('organisations')),
    grant: z.strictObject({
      number: z.string().regex(/^\d+$/, { error: 'Write the grant number in quotes, digits only.' }),
      programme: line(160),
      call: line(80),
      topic: line(300),
      action: line(120),
      title: line(300),
      /** The sentence in which the project acknowledges the grant, verbatim. */
      acknowledgement: line(400),
      /** The disclaimer of the grant agreement, verbatim. */
      disclaimer: line(600),
      cordis: webAddress,
    }),
    owner: z.strictObject({
      /** Address of the repository on its forge. */
      repository: webAddress.nullable(),
      /** Who serves the files. */
      host: line(160).nullable(),
      /** Who publishes the site. */
      publisher: line(160).nullable(),
      /** The body responsible for accessibility and data protection. */
      responsibleBody: line(160).nullable(),
      email: emailAddress.nullable(),
      phone: line(40).nullable(),
      /** Address of the statement that the owner made in the WAS-Tool; `/was` leads there. */
      was: webAddress.nullable(),
      /** For security reports: https: or mailto:. */
      securityContact: line(200)
        .regex(/^(https:\/\/|mailto:)/, { error: 'Write an address that begins with https:// or mailto:.' })
        .nullable(),
      /** The last day for which this contact is known to be right; `npm run check` warns 30 days before. */
      securityContactUntil: day.nullish(),
    }),
  });
