import { z } from 'astro/zod';
import { day, line, webAddress } from './fields.ts';

/** A public deliverable. One that is not public yet has no `document`. */
export const deliverableSchema = () =>
  z.strictObject({
    number: z.int().positive().describe('The running number that CORDIS gives it. Example: 12'),
    title: line(200).describe('The title, as CORDIS prints it. Example: Report on new models'),
    type: z
      .enum(['report', 'demonstrator', 'data management plan'], {
        error: 'Write report, demonstrator or data management plan.',
      })
      .describe('What it is: report, demonstrator or data management plan. Example: report'),
    listed: day.describe(
      'The date of its entry on CORDIS, which is not the day of delivery. Example: 2024-06-10',
    ),
    document: webAddress
      .optional()
      .describe(
        'Where the document is. Leave it out until it is public. Example: https://example.org/report.pdf',
      ),
  });
