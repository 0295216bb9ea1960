import { z } from 'astro/zod';
import { findWrongEventTimes } from '../content-rules/events/event-times.ts';
import { day, line, link, listOf, type SchemaTools, webAddress } from './fields.ts';
import { instant, zone } from './times.ts';

/** What an event may be. */
export const eventKinds = ['meeting', 'reading group', 'talk', 'workshop', 'course', 'conference'] as const;

/** Something that people come to. It is over once its end, or the last of its days, has passed. */
export const eventSchema = ({ id }: SchemaTools) =>
  z
    .strictObject({
      title: line(160).describe('The title of the event. Example: Workshop on green computing'),
      summary: line(300).describe(
        'One or two sentences for lists. Example: A day of talks on models that use less energy.',
      ),
      starts: instant
        .optional()
        .describe(
          'When it begins, in quotes, with the offset of the zone on that day. Example: "2027-03-01T09:00:00+01:00"',
        ),
      ends: instant
        .optional()
        .describe('When it ends, in the same form as the beginning. Example: "2027-03-01T17:00:00+01:00"'),
      zone: zone
        .optional()
        .describe('The place whose time zone applies; needed with a beginning. Example: Europe/Paris'),
      days: listOf(day)
        .optional()
        .describe(
          'The days in order, where no time of day is known; instead of a beginning and an end. Example: [2027-03-01, 2027-03-02]',
        ),
      place: line(200).optional().describe('Where it is held. Example: "Example University, Paris"'),
      online: webAddress
        .optional()
        .describe('The address for taking part online. Example: https://meet.example.org/green'),
      kind: z
        .enum(eventKinds, { error: `Write one of: ${eventKinds.join(', ')}.` })
        .describe(`What it is: ${eventKinds.join(', ')}. Example: workshop`),
      people: listOf(id('people'))
        .default([])
        .describe('Ids of the people of the team who speak. Example: [jane-doe]'),
      organisations: listOf(id('organisations'))
        .default([])
        .describe('Ids of the organisations that hold it or take part. Example: [example-university]'),
      links: listOf(link)
        .default([])
        .describe(
          'Its own page, the paper, the slides. Example: [{ label: Programme, href: "https://example.org/" }]',
        ),
      cancelled: z
        .boolean({ error: 'Write true or false.' })
        .default(false)
        .describe('True once it is called off; the page stays and says so. Example: true'),
      keywords: listOf(line(80))
        .default([])
        .describe('Words that readers may search for. Example: [seminar]'),
    })
    .superRefine(
      (event, context) => {
        for (const { field, message } of findWrongEventTimes(event)) {
          context.addIssue({ code: 'custom', path: [field], message });
        }
      },
      // Also when another field is wrong: an author wants all findings at once.
      { when: ({ value }) => typeof value === 'object' && value !== null },
    );
