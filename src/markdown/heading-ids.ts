/** Sätteri plugin: gives the headings of a text their ids. Astro keeps an id that it finds. */
import { defineHastPlugin } from 'satteri';
import { createHeadingIds } from '../lib/text/heading-ids.ts';

/** One for each text, as it remembers the ids that it gave. */
export const headingIds = () => {
  const idOf = createHeadingIds();
  return defineHastPlugin({
    name: 'heading-ids-beside-the-frame',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4'],
      visit(node, context) {
        context.setProperty(node, 'id', idOf(context.textContent(node)));
      },
    },
  });
};
