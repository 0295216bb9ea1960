import { z } from 'astro/zod';
import { day, line } from './fields.ts';

/** The prose of a fixed page. */
export const pageSchema = () =>
  z.strictObject({
    title: line(120).describe('The title of the page. Example: The project'),
    heading: line(120)
      .optional()
      .describe('The heading above the text, if it is not the title. Example: Calls by deadline'),
    label: line(40)
      .optional()
      .describe('How menus and lists name the page, if not as the site does. Example: Jobs'),
    summary: line(300).describe(
      'What the page is about, in one or two sentences below its title. Example: What the project studies, and who takes part.',
    ),
    reviewed: day
      .optional()
      .describe('The day on which somebody last read the page through. Example: 2027-02-10'),
  });
