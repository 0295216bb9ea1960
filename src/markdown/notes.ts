/** Sätteri plugin: puts notes beside the block that refers to them, and names the numbers that lead to them. */
import { defineHastPlugin, type HastNode } from 'satteri';
import { isGathered, isReference, nameOf, placeNotes } from '../lib/text/notes.ts';

export const notes = defineHastPlugin({
  name: 'notes',
  element: {
    filter: ['a', 'section'],
    visit(node, context) {
      if (isReference(node)) {
        context.setProperty(node, 'ariaDescribedBy', null);
        context.setProperty(node, 'ariaLabel', nameOf(node));
      }
      if (!isGathered(node)) return;
      const blocks = context.parent(node)?.children ?? [];
      for (const [block, list] of placeNotes(blocks, node)) {
        const properties = { className: ['noted'] };
        context.wrapNode(block as HastNode, {
          type: 'element',
          tagName: 'div',
          properties,
          children: [list],
        });
      }
      context.removeNode(node);
    },
  },
});
