/**
 * Fields that several schemas share. The texts after `error` are read by authors, and so is what
 * `.describe()` says of each field: a sentence, then "Example: " and what to write.
 */
import type { ImageMetadata } from 'astro';
import { z } from 'astro/zod';
import { keepTogether } from '../lib/text/hard-spaces.ts';
import { UNSEEN_IN_LINE } from '../lib/text/unseen.ts';
import { isRealDay } from '../lib/time/dates.ts';

/** What a schema needs from whoever reads the content: Astro's build or the content check. */
export interface SchemaTools {
  /** A picture beside the file, such as `./portrait.jpg`. */
  image: () => z.ZodType<ImageMetadata>;
  /** The id of an entry of that collection, which is its file or folder name. */
  id: (collection: string) => z.ZodType<string>;
}

/** Tools that look nothing up, for whoever reads a schema and no content. */
export const plainTools: SchemaTools = { image: () => z.string() as never, id: () => z.string() };

export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** One line of text that is not empty. A number stays on one line with its unit. */
export const line = (max = 300) =>
  z
    .string({ error: 'Write one line of text. Text with a colon needs "quotes" around it.' })
    .normalize('NFC')
    .trim()
    .min(1, { error: 'Write something here, or leave the field out.' })
    .max(max, { error: `Keep this to ${max} characters.` })
    .refine((text) => !/[\r\n]/.test(text), { error: 'Keep this on one line.' })
    .refine((text) => /[\r\n]/.test(text) || !UNSEEN_IN_LINE.test(text), {
      error: 'It contains an invisible character. Type the text again.',
    })
    .overwrite(keepTogether);

/** YAML reads an unquoted day as an instant at midnight UTC; this takes the day back out of it. */
const dayText = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string({ error: 'Write a day as year-month-day, such as 2024-04-03.' }),
);

/** A calendar day without a zone: `2024-04-03`. */
export const day = dayText.refine((text) => /^\d{4}-\d\d-\d\d$/.test(text) && isRealDay(text), {
  error: 'Write a day that exists as year-month-day, such as 2024-04-03.',
});

/** A day, a month or a year, as exact as the source is: `2024-04-03`, `"2024-04"` or `"2024"`. */
export const partialDay = dayText.refine((text) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) && isRealDay(text), {
  error: 'Write a day, a month in quotes or a year in quotes: 2024-04-03, "2024-04" or "2024".',
});

/** A full web address. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'Write a full web address, such as https://www.example.org/.',
});

export const emailAddress = z.email({ error: 'Write a plain e-mail address, such as name@example.org.' });

/** A page, with the words of the link to it. */
export const link = z.strictObject({
  label: line(160).describe('The words that readers see. Example: Repository'),
  href: webAddress.describe('The address. Example: https://example.org/'),
});

/** Where a fact stands, for readers who want to check it. */
export const source = link;

/** Each item once. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item, { error: 'Write a list: [one, two], or one item a line after "- ".' })
    .refine((items) => new Set(items.map((each) => JSON.stringify(each))).size === items.length, {
      error: 'Name each of them once.',
    });
