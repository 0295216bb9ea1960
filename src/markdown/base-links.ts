/** Sätteri plugin: puts the base path in front of links that begin with a slash. */
import { defineHastPlugin } from 'satteri';

export const baseLinks = (base: string) =>
  defineHastPlugin({
    name: 'base-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties?.['href'];
        if (typeof href !== 'string' || !/^\/(?!\/)/.test(href)) return;
        context.setProperty(node, 'href', base + href.slice(1));
      },
    },
  });
