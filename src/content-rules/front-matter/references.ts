/** Schemas that know which ids exist, so that a reference to nothing is a finding. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { pictureName } from '../text/allowed.ts';
import { findNearest } from '../../lib/text/edit-distance.ts';
import type { SchemaTools } from '../../schemas/fields.ts';

const isBeside = (value: string) => /^\.\/[\w.-]+$/.test(value) && pictureName.test(value);

/** What is said of the name of a picture that is not in the folder. */
function explainPicture(value: string, folder: string): string {
  if (!isBeside(value)) {
    return 'Write the name of a picture beside the file, such as ./portrait.jpg (png, jpeg or webp).';
  }
  const meant = findNearest(
    value.slice(2),
    readdirSync(folder).filter((name) => pictureName.test(name)),
  );
  return `There is no file ${value} beside the text. ${meant ? `Did you mean ./${meant}?` : 'Put it there.'}`;
}

/**
 * The schema tools of the content check.
 *
 * @param ids the ids of each collection.
 * @param folder gives the folder of the file that is checked, in which its pictures lie.
 */
export function checkingTools(
  ids: ReadonlyMap<string, readonly string[]>,
  folder: () => string,
): SchemaTools {
  return {
    image: () =>
      z.string().refine((value) => isBeside(value) && existsSync(join(folder(), value)), {
        error: ({ input }) => explainPicture(String(input), folder()),
      }) as never,
    id: (collection) => {
      const known = ids.get(collection) ?? [];
      return z.string({ error: `Write an id of ${collection}.` }).refine((id) => known.includes(id), {
        error: ({ input }) => {
          const meant = findNearest(String(input), known);
          const choice = meant ? `Did you mean "${meant}"?` : `Known are: ${known.join(', ')}.`;
          return `Nothing in ${collection} is called "${String(input)}". ${choice}`;
        },
      });
    },
  };
}
