import { z } from 'astro/zod';
import { day, line, webAddress } from './fields.ts';

/** A public deliverable. One that is not public yet has no `document`. */
export const deliverableSchema = () =>
  z.strictObject({
    /** CORDIS's running number. */
    number: z.int().positive(),
    /** As CORDIS prints it. */
    title: line(200),
    type: z.enum(['report', 'demonstrator', 'data management plan'], {
      error: 'Write report, demonstrator or data management plan.',
    }),
    /** The day since which CORDIS lists it; not the day of delivery. */
    listed: day,
    document: webAddress.optional(),
  });
