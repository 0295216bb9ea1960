import { z } from 'astro/zod';
import { line, type SchemaTools, webAddress } from './fields.ts';

const percent = z.number().min(0).max(100);

/** A published figure on the energy or carbon of machine learning, with where it stands. */
export const footprintSchema = ({ id }: SchemaTools) =>
  z.strictObject({
    /** Lower-case words joined by hyphens: the address of its CSV file. */
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'Write lower-case words joined by hyphens.' }),
    /** What was compared, as a short label. */
    title: line(160),
    /** What it is compared with, if the source names it. */
    baseline: line(160).optional(),
    /** Energy of the baseline in kWh. */
    baselineKwh: z.number().positive().optional(),
    /** Energy used, in per cent of the baseline that the source compares with. */
    energyPercent: percent,
    /** Performance lost against that baseline, in per cent. */
    performanceLossPercent: percent.optional(),
    /** The performance in words, where the source gives no number. */
    performance: line(120).optional(),
    /** Carbon in kg of CO₂ equivalents. */
    carbonKg: z.number().positive().optional(),
    /** Machine on which it was measured. */
    hardware: line(160).optional(),
    /** Place of the machine or of its electricity. */
    region: line(160).optional(),
    /** How the figure was found: the tool, or that it is an estimate. */
    method: line(200).optional(),
    /** Page, table or figure in which it stands. */
    where: line(120).optional(),
    /** True where the source itself rounds or estimates. */
    approximate: z.boolean(),
    /** What the figure says and does not say. */
    note: line(400),
    publication: id('publications').optional(),
    /** Where the figure stands. */
    source: z.strictObject({ label: line(160), href: webAddress }),
  });
