import { z } from 'astro/zod';
import { line, type SchemaTools, source } from './fields.ts';

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
      .describe('Its accuracy on the test set, from 0 to 1. Example: 0.7449'),
  });

/** What readers are told of those networks: how they were trained and measured, and where the table stands. */
export const peprNoteSchema = ({ id }: SchemaTools) =>
  z.strictObject({
    trained: line(160).describe(
      'How they were trained, to go on after their number. Example: each trained for ten epochs on a set of pictures',
    ),
    measured: line(300).describe(
      'How score and energy were found, in a sentence. Example: The score is the accuracy on the test set.',
    ),
    source: source.describe(
      'The source of the table. Example: { label: table of the repository, href: "https://git.example/table.csv" }',
    ),
    licence: line(120).describe('Its licence and whose it is. Example: MIT licence, © 2027 Doe'),
    publication: id('publications').describe(
      'The key of the paper that describes it. Example: doe2027pruning',
    ),
  });
