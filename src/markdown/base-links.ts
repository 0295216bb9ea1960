/** Sätteri plugin: puts the base path in front of links that begin with a slash, and encrypts bare addresses. */
import { defineHastPlugin } from 'satteri';

export const baseLinks = (base: string) =>
  defineHastPlugin({
    name: 'base-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties?.['href'];
        if (typeof href !== 'string') return;
        // What an author writes as www.example.org is read as a link without a cipher.
        if (/^http:\/\/www\./.test(href)) context.setProperty(node, 'href', href.replace('http:', 'https:'));
        if (!/^\/(?!\/)/.test(href)) return;
        context.setProperty(node, 'href', base + href.slice(1));
      },
    },
  });
