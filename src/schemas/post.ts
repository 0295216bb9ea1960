import { z } from 'astro/zod';
import { day, idPattern, line, listOf, type SchemaTools } from './fields.ts';

/** A name as it should be printed; one spelt like an id has to be somebody of the team. */
const author = (person: z.ZodType<string>) =>
  line(120).superRefine((text, context) => {
    const plain = text.replace(/^[“”„«»‘’]+|[“”„«»‘’]+$/g, '').trim();
    if (plain !== text) {
      const message = `Curly quotes would be printed. Write "${plain}", with straight quotes or none.`;
      context.addIssue({ code: 'custom', message });
    }
    const issues = idPattern.test(text) ? person.safeParse(text).error?.issues : undefined;
    for (const { message } of issues ?? []) context.addIssue({ code: 'custom', message });
  });

const tag = z.string().regex(idPattern, { error: 'Write tags as lower-case words joined by hyphens.' });

/** A news post: a folder whose name is its address, with `index.mdx` and its pictures. */
export const postSchema = ({ image, id }: SchemaTools) =>
  z
    .strictObject({
      title: line(120).describe('The title of the post. Example: The reading group returns'),
      date: day.describe('The date of the news. The post appears on that day. Example: 2027-02-10'),
      summary: line(300).describe(
        'One or two sentences for lists, feeds and search engines. Example: The group reads a paper every other week again.',
      ),
      authors: listOf(author(id('people')))
        .min(1, { error: 'Name at least one author.' })
        .describe(
          'Who wrote it: ids of people of the team, or names as they should be printed. Example: [jane-doe, "John Doe"]',
        ),
      tags: listOf(tag)
        .default([])
        .describe('Topics, in lower-case words joined by hyphens. Example: [reading-group, energy]'),
      people: listOf(id('people'))
        .default([])
        .describe('Ids of the people whom the post is about. Example: [jane-doe]'),
      results: listOf(id('results'))
        .default([])
        .describe(
          'Keys of publications, and ids of software, that the post is about. Example: [doe2027pruning]',
        ),
      calls: listOf(id('calls'))
        .default([])
        .describe('Ids of calls that the post is about. Example: [postdoc-in-green-computing]'),
      image: z
        .strictObject({
          src: image().describe('The file, which lies beside the post. Example: ./picture.jpg'),
          alt: line(300).describe(
            'What it shows, for readers who cannot see it. Example: Two people at a whiteboard',
          ),
        })
        .optional()
        .describe(
          'The picture that other sites show with a link. Example: { src: ./picture.jpg, alt: Two people at a whiteboard }',
        ),
      draft: z
        .boolean({ error: 'Write true or false.' })
        .default(false)
        .describe('True keeps the post off the site; `npm run dev` shows it. Example: true'),
      until: day
        .optional()
        .describe('The last day on which the post is listed as current. Example: 2027-03-31'),
      lang: z
        .enum(['en', 'da', 'de', 'fr', 'es'], { error: 'Write en, da, de, fr or es.' })
        .default('en')
        .describe('The language of the text, if it is not English. Example: da'),
      keywords: listOf(line(80))
        .default([])
        .describe('Words that readers may search for and that are not in the text. Example: [journal club]'),
    })
    .refine(({ date, until }) => until === undefined || until >= date, {
      path: ['until'],
      error: 'The post ends before it begins. Write a day after its date.',
    });
