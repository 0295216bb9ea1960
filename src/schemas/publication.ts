import { z } from 'astro/zod';
import { spellAsId } from '../lib/text/spell-as-id.ts';
import type { Author, CslItem } from '../lib/bibliography/bibliography.ts';
import { idPattern, type SchemaTools, webAddress } from './fields.ts';

/** Ids in one text, joined by commas, as BibTeX knows no lists. */
const joined = (id: z.ZodType<string>) =>
  z.string().superRefine((text, context) => {
    for (const each of text.split(/,\s*/)) {
      const issues = id.safeParse(each).error?.issues ?? [];
      for (const { message } of issues) context.addIssue({ code: 'custom', message });
    }
  });

/** The fields of a BibTeX entry that the site reads itself; the others are BibTeX's own. */
const fields = (id: SchemaTools['id']) => ({
  sustainml: z
    .enum(['acknowledged', 'related'], {
      error:
        'Add sustainml = {acknowledged} if the funding acknowledgement names the grant, otherwise {related}.',
    })
    .describe(
      'Whether the funding acknowledgement of the paper names the grant: {acknowledged} if it does, otherwise {related}. Example: {acknowledged}',
    ),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, { error: 'Write the DOI without an address: 10.1145/3724500.' })
    .optional()
    .describe('The DOI, without an address. Example: {10.1145/3724500}'),
  eprint: z
    .string()
    .regex(/^(\d\d(0[1-9]|1[0-2])\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})(v\d+)?$/, {
      error: 'Write the arXiv number without an address, such as 2210.06015.',
    })
    .optional()
    .describe('The number at arXiv, without an address. Example: {2210.06015}'),
  url: webAddress.optional().describe('The page of the paper. Example: {https://example.org/paper}'),
  code: webAddress.optional().describe('Where the code is. Example: {https://github.com/example/pruning}'),
  pdf: webAddress
    .optional()
    .describe('A copy that anyone may read. Example: {https://example.org/paper.pdf}'),
  hal: z
    .string()
    .regex(/^[a-z\d-]+(v\d+)?$/, { error: 'Write the HAL number without an address, such as hal-01234567.' })
    .optional()
    .describe('The number at HAL. Example: {hal-01234567}'),
  related: z
    .string()
    .optional()
    .describe('The key of another version, such as the preprint. Example: {doe2026preprint}'),
  summary: z
    .string()
    .optional()
    .describe(
      'Our own summary in two sentences, for the page alone; records leave it out. Example: {The paper removes parts of a network.}',
    ),
  headline: z
    .string()
    .max(160, { error: 'Keep the headline to 160 characters.' })
    .optional()
    .describe(
      'What the paper found, as a figure or a short clause without a full stop. Example: {A third less energy}',
    ),
  headlinesource: webAddress
    .optional()
    .describe('The address of the source of the headline. Example: {https://example.org/paper}'),
  topics: joined(id('topics'))
    .optional()
    .describe('Ids of its topics, joined by commas. Example: {measurement, data}'),
  organisations: joined(id('organisations'))
    .optional()
    .describe(
      'Ids of the organisations from which the paper comes, joined by commas. Example: {example-lab, example-university}',
    ),
});

/** A paper, as `lib/bibliography/bibliography.ts` reads it from `publications.bib`. */
export const publicationSchema = ({ id }: SchemaTools) =>
  z.object({
    id: z
      .string()
      .regex(idPattern, {
        error: ({ input }) =>
          `Write the key in lower-case ASCII letters and digits, such as ${spellAsId(String(input)).replaceAll('-', '') || 'doe2027pruning'}.`,
      })
      .describe('The key: who, when and a word, in lower-case letters and digits. Example: doe2027pruning'),
    bibtex: z.string().describe('The entry as it stands in the file, without the fields of this site.'),
    // The content check finds an entry without one of these, with its line.
    csl: z
      .custom<CslItem & { title: string; author: Author[]; issued: object }>()
      .describe('The entry in the form of the Citation Style Language.'),
    fields: z.looseObject(fields(id)).describe('The fields of the entry that the site reads itself.'),
  });
