import { z } from 'astro/zod';
import { day, emailAddress, line, listOf, type SchemaTools, source, webAddress } from './fields.ts';
import { zone } from './times.ts';

const contact = line(200).regex(/^(https:\/\/|mailto:)/, {
  error: 'Write an address that begins with https:// or mailto:.',
});

const period = z.strictObject({
  name: line(80).describe('What it is called. Example: First reporting period'),
  from: day.describe('Its first day. Example: 2027-01-01'),
  until: day.describe('Its last day. Example: 2028-06-30'),
  source: source.describe(
    'The source of the days. Example: { label: A report, href: "https://example.org/" }',
  ),
});

const grant = z.strictObject({
  number: z
    .string()
    .regex(/^\d+$/, { error: 'Write the grant number in quotes, digits only.' })
    .describe('The number of the grant agreement, in quotes. Example: "101000000"'),
  programme: line(160).describe('The programme that pays. Example: Horizon Europe'),
  area: line(160)
    .optional()
    .describe('The part of the programme. Example: Digital, Industry and Space (HORIZON.2.4)'),
  call: line(80).describe('The call of the programme. Example: HORIZON-CL4-2021-HUMAN-01'),
  topic: line(300).describe('The topic of that call. Example: HORIZON-CL4-2021-HUMAN-01-01 Trustworthy AI'),
  action: line(120).describe('The kind of the action. Example: Research and innovation action (RIA)'),
  title: line(300).describe('The full title of the project. Example: Models that use less energy'),
  acknowledgement: line(400).describe(
    'The sentence in which the project acknowledges the grant, word for word. Example: This project has received funding from the European Union.',
  ),
  disclaimer: line(600).describe(
    'The disclaimer of the grant agreement, word for word. Example: Views and opinions expressed are those of the authors only.',
  ),
  cordis: webAddress.describe(
    'The page of the grant at CORDIS. Example: https://cordis.europa.eu/project/id/101000000',
  ),
  periods: listOf(period)
    .default([])
    .describe(
      'Periods of the grant with days that a source states, for the time line. Example: [{ name: First reporting period, from: 2027-01-01, until: 2028-06-30, source: { label: A report, href: "https://example.org/" } }]',
    ),
});

const teamHeadings = z.strictObject({
  leads: line(80).default('Leads').describe('Above those who lead it. Example: Lead and professor'),
  members: line(80).default('Members').describe('Above its members. Example: Members of the lab'),
  former: line(80).default('Former members').describe('Above those who left. Example: Alumni'),
});

const owner = z.strictObject({
  repository: webAddress
    .nullable()
    .describe('The address of the repository on its forge. Example: https://github.com/example/site'),
  host: line(160).nullable().describe('Who serves the files. Example: Example University'),
  publisher: line(160).nullable().describe('Who publishes the site. Example: Example University'),
  responsibleBody: line(160)
    .nullable()
    .describe(
      'The organisation responsible for accessibility and data protection. Example: Example University',
    ),
  email: emailAddress.nullable().describe('Where readers can write. Example: web@example.org'),
  phone: line(40)
    .nullable()
    .describe('The number that readers can call, with the country code. Example: "+45 00 00 00 00"'),
  was: webAddress
    .nullable()
    .describe(
      'The accessibility statement that the owner made in the WAS-Tool; `/was` leads there. Example: https://example.org/statement',
    ),
  securityContact: contact
    .nullable()
    .describe(
      'Where to report a security hole: an address with https: or mailto:. Example: mailto:security@example.org',
    ),
  securityContactUntil: day
    .nullish()
    .describe(
      'The last day for which that contact is known to be right; the check warns 30 days before. Example: 2027-12-31',
    ),
});

/**
 * Facts about the site itself. The owner's data may be left empty: what is
 * empty is left out of the pages, and `npm run check` lists it.
 */
export const siteSchema = ({ id }: SchemaTools) =>
  z.strictObject({
    name: line(60).describe('The name of the project and of its site. Example: GreenML'),
    description: line(300).describe(
      'One sentence for search engines. Example: GreenML studies models that use less energy.',
    ),
    scope: line(160)
      .optional()
      .describe(
        'What part of the project the site shows, for its foot. Example: This site shows the work in Paris.',
      ),
    motto: line(80)
      .optional()
      .describe(
        'A few words below the name on the cards that other sites show. Example: Models that use less energy',
      ),
    address: webAddress.describe(
      'The address of the site; SITE_URL overrides it. Example: https://www.example.org',
    ),
    zone: zone
      .default('UTC')
      .describe(
        'The zone in which the team works: that of new calls and events, and of the date of a new post. Posts appear by the UTC day. Example: Europe/Paris',
      ),
    projectSite: webAddress.describe('The project’s own site. Example: https://project.example.org'),
    navigation: listOf(id('fixed pages')).describe(
      'The pages in the main navigation, in order, by the names of their files in content/pages. Example: [project, results, news]',
    ),
    teamHeadings: teamHeadings
      .prefault({})
      .describe(
        'The headings above the groups of the team. Example: { leads: Lead, members: Doctoral students }',
      ),
    leads: listOf(id('people')).describe(
      'Ids of the people who lead the team, in the order in which they are listed. Example: [jane-doe]',
    ),
    partners: listOf(id('organisations')).describe(
      'Ids of the partners, in the order in which they are listed. Example: [example-university]',
    ),
    grant: grant.describe('The grant that pays for the project, as CORDIS states it.'),
    owner: owner.describe(
      'Facts that only the owner of the site knows. Write ~ for what is not decided yet.',
    ),
  });
