import { z } from 'astro/zod';
import { day, line, listOf } from './fields.ts';

/** A number of a criterion of WCAG, such as `1.4.10`. */
const criterion = z.string().regex(/^[1-4]\.\d\.\d{1,2}$/, {
  error: 'Write the number of a criterion, such as 1.4.10.',
});

const tool = z.strictObject({
  name: line(80).describe('The tool and its version. Example: axe-core 4.14'),
  on: line(200).describe('What it looked at, in English. Example: every page'),
  da: line(200).describe('What it looked at, in Danish. Example: alle sider'),
});

const failure = z.strictObject({
  criterion: criterion.describe('The number of the criterion that is not met. Example: 1.4.10'),
  en: line(400).describe(
    'What fails and what to use instead, in English. Example: A table scrolls sideways; use its CSV file.',
  ),
  da: line(400).describe(
    'What fails and what to use instead, in Danish. Example: En tabel ruller til siden; brug CSV-filen.',
  ),
});

const check = z.strictObject({
  id: criterion.describe('The number of the criterion. Example: 1.4.10'),
  name: line(80).describe('Its name in the guidelines. Example: Reflow'),
  level: z.enum(['A', 'AA']).describe('Its level in the guidelines, A or AA. Example: AA'),
  checked: z
    .array(z.enum(['tests', 'eyes', 'absent', 'no']))
    .min(1)
    .describe(
      'How it was checked: by tests, by eyes, not at all (no), or there is nothing of the kind (absent). Example: [tests, eyes]',
    ),
  note: line(200)
    .optional()
    .describe('What the check leaves open, or what it rests on. Example: No page has a video.'),
});

/** The facts of the accessibility statement, after the model of Implementing Decision (EU) 2018/1523. */
export const statementSchema = () =>
  z.strictObject({
    status: z
      .enum(['full', 'partial', 'none'])
      .describe('Whether the site meets level AA of WCAG 2.2: full, partial or none. Example: partial'),
    prepared: day.describe('The day on which the statement was first made. Example: 2026-11-24'),
    reviewed: day.describe('The day on which somebody last compared it with the site. Example: 2026-11-24'),
    browser: line(60).describe(
      'The browser in which the site was looked at and tested. Example: Chromium 156',
    ),
    tools: listOf(tool).describe(
      'The tools that looked for failures, and what they looked at. Example: [{ name: axe-core 4.14, on: every page, da: alle sider }]',
    ),
    failures: listOf(failure).describe(
      'What is known not to meet a criterion, with what to use instead. Example: []',
    ),
    criteria: listOf(check).describe(
      'Every criterion of levels A and AA, and how it was checked. Example: [{ id: 1.4.10, name: Reflow, level: AA, checked: [tests] }]',
    ),
  });
