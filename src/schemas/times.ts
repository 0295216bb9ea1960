/** Times that several schemas share. What is wrong with one is said by `content-rules/times/`. */
import { z } from 'astro/zod';
import { findNearest } from '../lib/text/edit-distance.ts';
import { properZone } from '../lib/time/zones.ts';
import { line } from './fields.ts';

const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC', 'AoE'];

/** An instant as a quoted string with the offset of the zone; the rule below says what is wrong with it. */
export const instant = z.string({
  error: 'Write the instant in quotes, such as "2022-09-15T23:59:00+02:00".',
});

/** A zone, called after a place, under its proper name. */
export const zone = line(60)
  .refine((written) => properZone(written) !== undefined, {
    error: ({ input }) =>
      `Write the zone by its place: zone: ${findNearest(String(input), zones) ?? 'Europe/Paris'}. ` +
      'Two other zones are known: UTC, and AoE for anywhere on Earth. ' +
      'Names such as Etc/GMT+2 mean the opposite of what they say.',
  })
  .overwrite((written) => properZone(written) ?? written);
