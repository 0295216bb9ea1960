import { z } from 'astro/zod';

/** A network of the table of the PePR repository, under the names of its columns. */
export const peprSchema = () =>
  z.strictObject({
    model: z.string().describe('The name of the network. Example: resnet34d'),
    num_param: z.coerce.number().positive().describe('How many parameters it has. Example: 21816904'),
    energy: z.coerce
      .number()
      .positive()
      .describe('The energy of its training in kWh, as Carbontracker logged it. Example: 0.025938'),
    test_09: z.coerce
      .number()
      .min(0)
      .max(1)
      .describe('Its performance on the test set, from 0 to 1. Example: 0.7449'),
  });

/** Reads a CSV file without quoted cells; each line is called by its first cell. */
export function parsePlainCsv(text: string): Record<string, Record<string, string>> {
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const names = head.split(',');
  return Object.fromEntries(
    lines.map((line) => {
      const cells = line.split(',');
      return [cells[0], Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))];
    }),
  ) as Record<string, Record<string, string>>;
}
