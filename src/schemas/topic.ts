import { z } from 'astro/zod';
import { idPattern, line } from './fields.ts';

/** A topic of papers. The list is kept short, so that a reader can choose from it. */
export const topicSchema = () =>
  z.strictObject({
    id: z
      .string()
      .regex(idPattern, { error: 'Write lower-case words joined by hyphens, such as data.' })
      .describe('The id, which is a part of the address of its page. Example: compression'),
    name: line(60).describe('The topic in the words of the field. Example: Compression and quantisation'),
    summary: line(200).describe('One sentence for the page. Example: Networks with fewer weights.'),
  });
