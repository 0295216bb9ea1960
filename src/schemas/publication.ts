import { z } from 'astro/zod';
import type { Author, CslItem } from '../lib/bibliography/bibliography.ts';
import { type SchemaTools, webAddress } from './fields.ts';

/** A paper, as `lib/bibliography/bibliography.ts` reads it from `publications.bib`. */
export const publicationSchema = ({ id }: SchemaTools) =>
  z.object({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: 'Write the key in lower-case ASCII letters and digits, such as wright2024bmrs.',
    }),
    bibtex: z.string(),
    // The content check finds an entry without one of these, with its line.
    csl: z.custom<CslItem & { title: string; author: Author[]; issued: object }>(),
    fields: z.looseObject({
      /** `acknowledged` when the paper's funding line names the grant, otherwise `related`. */
      sustainml: z.enum(['acknowledged', 'related'], {
        error: 'Add sustainml = {acknowledged} if the funding line names the grant, otherwise {related}.',
      }),
      doi: z
        .string()
        .regex(/^10\.\d{4,9}\/\S+$/, { error: 'Write the DOI without an address: 10.1145/3724500.' })
        .optional(),
      /** The arXiv number alone. */
      eprint: z
        .string()
        .regex(/^(\d\d(0[1-9]|1[0-2])\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})(v\d+)?$/, {
          error: 'Write the arXiv number without an address, such as 2210.06015.',
        })
        .optional(),
      url: webAddress.optional(),
      /** Address of the code. */
      code: webAddress.optional(),
      /** Address of a copy that anyone may read. */
      pdf: webAddress.optional(),
      /** Our own summary, two sentences. It stands on the page and in no record. */
      abstract: z.string().optional(),
      /** What the paper found, as one figure or one short clause, without a full stop. */
      headline: z.string().max(160, { error: 'Keep the headline to 160 characters.' }).optional(),
      /** Address at which the headline stands. */
      headlinesource: webAddress.optional(),
      /** Ids of the bodies that the paper comes from, joined by commas. */
      organisations: z
        .string()
        .superRefine((text, context) => {
          for (const body of text.split(/,\s*/)) {
            const issues = id('organisations').safeParse(body).error?.issues ?? [];
            for (const { message } of issues) context.addIssue({ code: 'custom', message });
          }
        })
        .optional(),
    }),
  });
