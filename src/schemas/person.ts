import { z } from 'astro/zod';
import { isOrcid } from '../lib/bibliography/orcid.ts';
import { emailAddress, line, link, listOf, partialDay, type SchemaTools, webAddress } from './fields.ts';

const orcid = z.string().refine(isOrcid, {
  error:
    'Write the ORCID as four groups of four, such as 0000-0002-1825-0097. Its last digit checks the others.',
});

/** A member of the team. The file name is the id; the biography stands below the front matter. */
export const personSchema = ({ image, id }: SchemaTools) =>
  z.strictObject({
    name: line(120).describe('The name, as the person writes it. Example: Jane Doe'),
    names: listOf(line(120))
      .default([])
      .describe(
        'Every other spelling under which bibliographies list the person. Example: ["Doe, Jane", "Doe, J."]',
      ),
    sortName: line(120)
      .optional()
      .describe('What the list is sorted by, if not the last word of the name. Example: "Dam, Erik B."'),
    role: line(160).describe('The present role, or the last one in the team. Example: Associate Professor'),
    tie: line(120).optional().describe('Why the person is listed. Example: Author of related papers'),
    group: line(80)
      .optional()
      .describe('The heading of a group of its own on the team page. Example: Guests'),
    organisations: listOf(id('organisations'))
      .default([])
      .describe(
        'Ids of the organisations that the person belongs to, the nearest first. Example: [example-lab, example-university]',
      ),
    email: emailAddress
      .optional()
      .describe('An e-mail address, only if the person publishes it. Example: jane@example.org'),
    website: webAddress.optional().describe('The person’s own page. Example: https://jane.example.org/'),
    orcid: orcid
      .optional()
      .describe('The ORCID, sixteen digits in four groups. Example: 0000-0002-1825-0097'),
    github: line(60)
      .optional()
      .describe('The name of the account at GitHub, without the address. Example: janedoe'),
    scholar: line(60)
      .optional()
      .describe('What follows `user=` in the address of the Google Scholar profile. Example: AbCdEfGhIjKJ'),
    links: listOf(link)
      .default([])
      .describe(
        'Further pages, each with the words that readers see. Example: [{ label: Blog, href: "https://blog.example.org/" }]',
      ),
    focus: line(120)
      .optional()
      .describe(
        'What the person works on, in one line, for lists; without it, lists show the first interests. Example: Compressed networks',
      ),
    interests: listOf(line(120))
      .default([])
      .describe(
        'Research interests, a few words each. Example: [efficient machine learning, medical imaging]',
      ),
    from: partialDay
      .optional()
      .describe('Since when in the team: a day, a month or a year. Example: "2024-09"'),
    until: partialDay
      .optional()
      .describe(
        'Until when in the team. After that the person moves to the former members. Example: "2027-08"',
      ),
    portrait: z
      .strictObject({
        src: image().describe('The file, which lies beside this one. Example: ./jane-doe.jpg'),
        alt: line(300).describe('What it shows, for readers who cannot see it. Example: Jane Doe'),
      })
      .optional()
      .describe('A picture of the person. Example: { src: ./jane-doe.jpg, alt: Jane Doe }'),
  });
