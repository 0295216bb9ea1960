import { z } from 'astro/zod';
import { line, listOf, source } from './fields.ts';

const arrow = z.strictObject({
  from: line(60).describe('The name of the box in which it begins. Example: Meter'),
  to: line(60).describe('The name of the box to which it leads. Example: Store'),
  back: z
    .boolean({ error: 'Write true or false.' })
    .default(false)
    .describe('True where something also goes back. Example: true'),
});

/** A drawing of what hands what on to whom. `<FrameworkDiagram />` places it on a page. */
export const diagramSchema = () =>
  z
    .strictObject({
      description: line(600).describe(
        'What it shows, for readers who cannot see it. Example: The meter hands its figures to the store.',
      ),
      caption: line(400).describe('What the drawing means. Example: The parts of the framework.'),
      source: source.describe(
        'The source of the drawing. Example: { label: The documentation, href: "https://docs.example.org/" }',
      ),
      rows: z
        .array(listOf(line(60)))
        .min(1)
        .describe('The names of the boxes, row by row, at most three in a row. Example: [[Meter], [Store]]'),
      arrows: z
        .array(arrow)
        .default([])
        .describe('What leads from one box to another. Example: [{ from: Meter, to: Store }]'),
    })
    .superRefine(({ rows, arrows }, context) => {
      const names = rows.flat();
      arrows.forEach((each, index) => {
        for (const end of ['from', 'to'] as const) {
          if (names.includes(each[end])) continue;
          const message = `No box is called "${each[end]}". Write one of: ${names.join(', ')}.`;
          context.addIssue({ code: 'custom', path: ['arrows', index, end], message });
        }
      });
    });
