/** Schemas that know which ids exist, so that a reference to nothing is a finding. */
import { z } from 'astro/zod';
import { findNearest } from '../../lib/nearest.ts';
import type { SchemaTools } from '../../schemas/fields.ts';

/** The schema tools of the content check. `ids` lists the ids of each collection. */
export function checkingTools(ids: ReadonlyMap<string, readonly string[]>): SchemaTools {
  return {
    image: () =>
      z.string().regex(/^\.\/[^/\\]+\.(png|jpe?g|webp)$/, {
        error: 'Write the name of a picture beside the file, such as ./portrait.jpg (png, jpeg or webp).',
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
