import { z } from 'astro/zod';
import { day, line } from './fields.ts';

/** The prose of a fixed page. */
export const pageSchema = () =>
  z.strictObject({
    title: line(120),
    /** One or two sentences for search engines. */
    summary: line(300),
    /** The day on which somebody last read it through. */
    reviewed: day.optional(),
  });
