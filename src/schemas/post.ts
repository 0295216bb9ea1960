import { z } from 'astro/zod';
import { day, idPattern, line, listOf, type SchemaTools } from './fields.ts';

/** A name as it should be printed; one spelt like an id has to be somebody of the team. */
const author = (person: z.ZodType<string>) =>
  line(120).superRefine((text, context) => {
    const issues = idPattern.test(text) ? person.safeParse(text).error?.issues : undefined;
    for (const { message } of issues ?? []) context.addIssue({ code: 'custom', message });
  });

/** A news post: a folder whose name is its address, with `index.mdx` and its pictures. */
export const postSchema = ({ image, id }: SchemaTools) =>
  z
    .strictObject({
      title: line(120),
      /** The day the news is dated by. The post appears on that day. */
      date: day,
      /** One or two sentences for lists, feeds and search engines. */
      summary: line(300),
      /** Ids of people of the team, or names as they should be printed. */
      authors: listOf(author(id('people'))).min(1, { error: 'Name at least one author.' }),
      /** Lower-case words joined by hyphens: reading-group. */
      tags: listOf(
        z.string().regex(idPattern, { error: 'Write tags as lower-case words joined by hyphens.' }),
      ).default([]),
      /** Ids of people the post is about. */
      people: listOf(id('people')).default([]),
      /** Keys of publications, or ids of software, that the post is about. */
      results: listOf(id('results')).default([]),
      /** Ids of calls the post is about. */
      calls: listOf(id('calls')).default([]),
      /** The picture for share cards: a file beside the post, and what it shows. */
      image: z.strictObject({ src: image(), alt: line(300) }).optional(),
      /** True keeps the post off the site; `npm run dev` shows it. */
      draft: z.boolean({ error: 'Write true or false.' }).default(false),
      /** The last day on which the post is listed as current. */
      until: day.optional(),
      /** The language of the text, if it is not English. */
      lang: z.enum(['en', 'da', 'de', 'fr', 'es'], { error: 'Write en, da, de, fr or es.' }).default('en'),
      /** Words that readers may search for and that do not stand in the text. */
      keywords: listOf(line(80)).default([]),
    })
    .refine(({ date, until }) => until === undefined || until >= date, {
      path: ['until'],
      error: 'The post ends before it begins. Write a day after its date.',
    });
