import { z } from 'astro/zod';
import { findWrongTimes } from '../content-rules/calls/call-times.ts';
import { properZone } from '../lib/time/zones.ts';
import { day, line, listOf, type SchemaTools, source } from './fields.ts';
import { instant, zone } from './times.ts';

/** The line to write for an address that begins in another way. */
function repairAddress(text: string): string {
  if (/^http:\/\/\S+$/.test(text)) return ` Write: apply: ${text.replace('http:', 'https:')}`;
  return /^[^\s:/@]+@[^\s@]+$/.test(text) ? ` Write: apply: mailto:${text}` : '';
}

const applyAddress = z.string().refine((text) => /^(https:\/\/\S+|mailto:[^\s?]+@[^\s?]+)$/.test(text), {
  error: ({ input }) =>
    `Write an address that begins with https:// or mailto:.${repairAddress(String(input))}`,
});

const change = z.strictObject({
  date: day.describe('The day on which it changed. Example: 2027-02-01'),
  what: line(300).describe('What changed. Example: The deadline was extended.'),
});

/**
 * A call for applications. Whether it is open follows from `opens`, `closes`
 * and `zone` alone. What is left out is shown as "not stated".
 */
export const callSchema = ({ id }: SchemaTools) =>
  z
    .strictObject({
      title: line(160).describe(
        'The title of the position, as it is advertised. Example: Postdoc in Green Computing',
      ),
      summary: line(400).describe(
        'Two sentences for lists. Leave out whether the call is open: the page adds that. Example: A postdoc of 24 months on models that use less energy.',
      ),
      closes: instant.describe(
        'The deadline as advertised, in quotes, with the offset of the zone on that day. Example: "2027-03-01T23:59:00+01:00"',
      ),
      zone: zone.describe(
        'Where the deadline is counted: a place, UTC, or AoE for anywhere on Earth. Example: Europe/Paris',
      ),
      opens: instant
        .optional()
        .describe(
          'When applications open, in the same form as the deadline. Example: "2027-01-15T00:00:00+01:00"',
        ),
      published: day.optional().describe('The day on which the call was published. Example: 2027-01-15'),
      employer: id('organisations').describe('The id of the employer. Example: example-university'),
      workplace: line(200)
        .optional()
        .describe('Where the work is done. Example: "Example University, Denmark"'),
      supervisors: listOf(id('people'))
        .default([])
        .describe('Ids of the people whom the applicant would work with. Example: [jane-doe]'),
      contacts: listOf(id('people')).default([]).describe('Ids of the people to ask. Example: [jane-doe]'),
      country: line(60)
        .optional()
        .describe('The country of the workplace, if it is not that of the employer. Example: Germany'),
      duration: line(120).optional().describe('How long the position lasts. Example: 24 months'),
      start: line(160).optional().describe('When the work begins. Example: 1 September 2027'),
      profile: z
        .enum(['R1', 'R2', 'R3', 'R4'], { error: 'Write R1, R2, R3 or R4.' })
        .optional()
        .describe(
          'The European career profile, R1 (doctoral candidate) to R4 (leading researcher). Example: R2',
        ),
      positions: z.int().positive().optional().describe('How many positions are offered. Example: 1'),
      hours: line(120).optional().describe('The weekly hours. Example: 37 hours'),
      salary: line(300)
        .optional()
        .describe('The salary, or the agreement that sets it. Example: By the collective agreement'),
      apply: applyAddress
        .optional()
        .describe(
          'Where to apply: a web address, or `mailto:` and an address. Example: https://jobs.example.org/123',
        ),
      how: line(200).optional().describe('How to apply. Example: In English'),
      documents: listOf(line(200))
        .default([])
        .describe('What to send, one document per item. Example: [Curriculum vitae, Research plan]'),
      required: listOf(line(300))
        .default([])
        .describe('What an applicant must bring, one per item. Example: [A PhD in computer science]'),
      desirable: listOf(line(300))
        .default([])
        .describe('What is desirable, one per item. Example: [Experience with GPUs]'),
      process: listOf(line(400))
        .default([])
        .describe(
          'What happens after the deadline, step by step. Example: [A committee reads the applications.]',
        ),
      keywords: listOf(line(80))
        .default([])
        .describe('Words that readers may search for. Example: [job, vacancy]'),
      source: source
        .optional()
        .describe(
          'Where the posting was read. Example: { label: Posting, href: "https://jobs.example.org/123" }',
        ),
      notes: listOf(line(600))
        .default([])
        .describe(
          'Notes of the editors of this site, set apart from the posting. Example: [The posting names no salary.]',
        ),
      changes: listOf(change)
        .default([])
        .describe(
          'What changed after publication. Example: [{ date: 2027-02-01, what: The deadline was extended. }]',
        ),
    })
    .superRefine(
      (call, context) => {
        const zone = properZone(String(call.zone));
        if (typeof call.closes !== 'string' || !zone) return;
        for (const { field, message } of findWrongTimes({ ...call, zone })) {
          context.addIssue({ code: 'custom', path: [field], message });
        }
      },
      // Also when another field is wrong: an author wants all findings at once.
      { when: ({ value }) => typeof value === 'object' && value !== null },
    );
