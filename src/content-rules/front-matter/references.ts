/** Schemas that know which ids exist, so that a reference to nothing is a finding. */
import { z } from 'astro/zod';
import { pictureName } from '../text/allowed.ts';
import { findNearest } from '../../lib/text/edit-distance.ts';
import type { SchemaTools } from '../../schemas/fields.ts';

const isBeside = (value: string) => /^\.\/[\w.-]+$/.test(value) && pictureName.test(value);

/** What is said of the name of a picture that is not in the folder. */
function explainPicture(value: string, names: readonly string[]): string {
  if (!isBeside(value)) {
    return 'Write the name of a picture beside the file, such as ./portrait.jpg (png, jpeg or webp).';
  }
  const meant = findNearest(
    value.slice(2),
    names.filter((name) => pictureName.test(name)),
  );
  return `There is no file ${value} beside the text. ${meant ? `Did you mean ./${meant}?` : 'Put it there.'}`;
}

/**
 * The schema tools of the content check.
 *
 * @param ids the ids of each collection.
 * @param namesBeside gives the names of the files beside the one that is checked.
 */
export function checkingTools(
  ids: ReadonlyMap<string, readonly string[]>,
  namesBeside: () => readonly string[],
): SchemaTools {
  return {
    image: () =>
      z.string().refine((value) => isBeside(value) && namesBeside().includes(value.slice(2)), {
        error: ({ input }) => explainPicture(String(input), namesBeside()),
      }) as never,
    id: (collection) => {
      const known = ids.get(collection) ?? [];
      return z.string({ error: `Write an id of ${collection}.` }).refine((id) => known.includes(id), {
        error: ({ input }) => {
          const meant = findNearest(String(input), known);
          const choice = meant ? `Did you mean "${meant}"?` : `These are known: ${known.join(', ')}.`;
          return `Nothing in ${collection} is called "${String(input)}". ${choice}`;
        },
      });
    },
  };
}
