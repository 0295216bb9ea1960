import { z } from 'astro/zod';
import { day, line, listOf } from './fields.ts';

/** A number of a criterion of WCAG, such as `1.4.10`. */
const criterion = z.string().regex(/^[1-4]\.\d\.\d{1,2}$/, {
  error: 'Write the number of a criterion, such as 1.4.10.',
});

/** The facts of the accessibility statement, after the model of Implementing Decision (EU) 2018/1523. */
export const statementSchema = () =>
  z.strictObject({
    /** Whether the site meets level AA of WCAG 2.2: full, partial or none. */
    status: z.enum(['full', 'partial', 'none']),
    /** The day on which the statement was first made. */
    prepared: day,
    /** The day on which somebody last compared it with the site. */
    reviewed: day,
    /** The browser in which the site was looked at and tested. */
    browser: line(60),
    /** What looked for failures, and at what, in English and in Danish. */
    tools: listOf(z.strictObject({ name: line(80), on: line(200), da: line(200) })),
    /** What is known not to meet a criterion, with what to use instead, in English and in Danish. */
    failures: listOf(z.strictObject({ criterion, en: line(400), da: line(400) })),
    /** Every criterion of levels A and AA, and how it was checked. */
    criteria: listOf(
      z.strictObject({
        id: criterion,
        /** Its name in the guidelines. */
        name: line(80),
        level: z.enum(['A', 'AA']),
        /** By tests, by eye, not at all, or there is nothing of the kind on the site. */
        checked: z.array(z.enum(['tests', 'eyes', 'absent', 'no'])).min(1),
        /** What the check leaves open, or what it rests on. */
        note: line(200).optional(),
      }),
    ),
  });
