import { z } from 'astro/zod';
import { findWrongTimes } from '../content-rules/calls/call-times.ts';
import { offsetIn } from '../lib/time/dates.ts';
import { findNearest } from '../lib/text/edit-distance.ts';
import { day, line, listOf, type SchemaTools, source } from './fields.ts';

const zones = Intl.supportedValuesOf('timeZone');

/** True for a zone that is called after a place, by its own name or an older one. */
function isPlace(zone: string): boolean {
  if (!/^(?!Etc\/)\w+\//.test(zone)) return false;
  try {
    return Boolean(offsetIn(zone, new Date(0)));
  } catch {
    return false;
  }
}

/** An instant as a quoted string with the offset of the zone; the rule below says what is wrong with it. */
const instant = z.string({ error: 'Write the instant in quotes, such as "2022-09-15T23:59:00+02:00".' });

/** The line to write for an address that begins in another way. */
function repairAddress(text: string): string {
  if (/^http:\/\/\S+$/.test(text)) return ` Write: apply: ${text.replace('http:', 'https:')}`;
  return /^[^\s:/@]+@[^\s@]+$/.test(text) ? ` Write: apply: mailto:${text}` : '';
}

/**
 * A call for applications. Whether it is open follows from `opens`, `closes`
 * and `zone` alone. What is left out is shown as "not stated".
 */
export const callSchema = ({ id }: SchemaTools) =>
  z
    .strictObject({
      title: line(160),
      /** Two sentences for lists and share texts. No state: the page adds it. */
      summary: line(400),
      /** The deadline as advertised, in quotes, with the offset of `zone` on that day. */
      closes: instant,
      /** The zone the deadline is counted in, such as `Europe/Copenhagen`. */
      zone: line(60).refine(isPlace, {
        error: ({ input }) =>
          `Write the zone by its place: zone: ${findNearest(String(input), zones) ?? 'Europe/Copenhagen'}. ` +
          'Names such as Etc/GMT+2 mean the opposite of what they say.',
      }),
      /** The instant from which applications are taken. */
      opens: instant.optional(),
      /** The day on which the call was published. */
      published: day.optional(),
      /** Who employs. */
      employer: id('organisations'),
      /** Where the work is done. */
      workplace: line(200).optional(),
      supervisors: listOf(id('people')).default([]),
      /** Whom to ask. */
      contacts: listOf(id('people')).default([]),
      /** How long: "24 months". */
      duration: line(120).optional(),
      start: line(160).optional(),
      /** The European career profile, R1 (doctoral candidate) to R4 (leading researcher). */
      profile: z.enum(['R1', 'R2', 'R3', 'R4'], { error: 'Write R1, R2, R3 or R4.' }).optional(),
      /** How many posts. */
      positions: z.int().positive().optional(),
      /** Weekly hours: "37 hours". */
      hours: line(120).optional(),
      salary: line(300).optional(),
      /** Where to apply: a web address, or `mailto:` and an address. */
      apply: z
        .string()
        .refine((text) => /^(https:\/\/\S+|mailto:[^\s?]+@[^\s?]+)$/.test(text), {
          error: ({ input }) =>
            `Write an address that begins with https:// or mailto:.${repairAddress(String(input))}`,
        })
        .optional(),
      /** What to send, one document an item. */
      documents: listOf(line(200)).default([]),
      /** What an applicant must bring. */
      required: listOf(line(300)).default([]),
      /** What helps. */
      desirable: listOf(line(300)).default([]),
      /** What happens after the deadline, step by step. */
      process: listOf(line(400)).default([]),
      /** Words that readers may search for a post with: "job", "vacancy". */
      keywords: listOf(line(80)).default([]),
      /** Where the posting was read. */
      source: source.optional(),
      /** Remarks of the editors of this site, set apart from the posting. */
      notes: listOf(line(600)).default([]),
      /** What changed after publication: "deadline extended to …". */
      changes: listOf(z.strictObject({ date: day, what: line(300) })).default([]),
    })
    .superRefine(
      (call, context) => {
        if (typeof call.closes !== 'string' || !isPlace(call.zone)) return;
        for (const { field, message } of findWrongTimes(call)) {
          context.addIssue({ code: 'custom', path: [field], message });
        }
      },
      // Also when another field is wrong: an author wants all findings at once.
      { when: ({ value }) => typeof value === 'object' && value !== null },
    );
