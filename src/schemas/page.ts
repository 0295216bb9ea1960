import { z } from 'astro/zod';
import { day, line } from './fields.ts';

/** The prose of a fixed page. */
export const pageSchema = () =>
  z.strictObject({
    title: line(120).describe('The title of the page. Example: The project'),
    summary: line(300).describe(
      'One or two sentences for search engines. Example: What the project studies, and who takes part.',
    ),
    reviewed: day
      .optional()
      .describe('The day on which somebody last read the page through. Example: 2027-02-10'),
  });
