import { z } from 'astro/zod';
import { idPattern, line, type SchemaTools, source } from './fields.ts';

const percent = z.number().min(0).max(100);

/** A published figure on the energy or carbon of machine learning, with where it stands. */
export const footprintSchema = ({ id }: SchemaTools) =>
  z.strictObject({
    id: z
      .string()
      .regex(idPattern, { error: 'Write lower-case words joined by hyphens.' })
      .describe('The address of its CSV file, in lower-case words joined by hyphens. Example: small-model'),
    title: line(160).describe('What was compared, as a short label. Example: A smaller model'),
    baseline: line(160)
      .optional()
      .describe('What it is compared with, if the source names it. Example: Training every network'),
    baselineKwh: z
      .number()
      .positive()
      .optional()
      .describe('The energy of the baseline in kWh. Example: 1200'),
    energyPercent: percent.describe('The energy used, as a percentage of that of the baseline. Example: 68'),
    performanceLossPercent: percent
      .optional()
      .describe('The performance lost against the baseline, as a percentage. Example: 1'),
    performance: line(120)
      .optional()
      .describe('The performance in words, where the source gives no number. Example: Nearly the same'),
    carbonKg: z.number().positive().optional().describe('The carbon in kg of CO₂ equivalents. Example: 12.5'),
    hardware: line(160).optional().describe('The machine on which it was measured. Example: NVIDIA A100'),
    region: line(160).optional().describe('The place of the machine or of its electricity. Example: Denmark'),
    method: line(200)
      .optional()
      .describe(
        'How the figure was found: the tool, or that it is an estimate. Example: Estimate of the authors',
      ),
    where: line(120).optional().describe('The page, table or figure that gives it. Example: Table 2'),
    approximate: z.boolean().describe('True where the source itself rounds or estimates. Example: true'),
    note: line(400).describe(
      'What the figure says and what it does not say. Example: About a third less energy for training.',
    ),
    publication: id('publications')
      .optional()
      .describe('The key of the paper that gives it. Example: doe2027pruning'),
    source: source.describe(
      'The source of the figure. Example: { label: "Doe (2027)", href: "https://example.org/paper" }',
    ),
  });
