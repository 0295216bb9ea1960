import { z } from 'astro/zod';

/** A network of the table of the PePR repository, under the names of its columns. */
export const peprSchema = () =>
  z.strictObject({
    model: z.string(),
    /** Number of parameters. */
    num_param: z.coerce.number().positive(),
    /** Energy of the training in kWh, as Carbontracker logged it. */
    energy: z.coerce.number().positive(),
    /** Performance on the test set in the last column of it. */
    test_09: z.coerce.number().min(0).max(1),
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
