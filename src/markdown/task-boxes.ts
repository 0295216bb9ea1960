/** Sätteri plugin: names the box of a task by the words behind it, for those who cannot see them side by side. */
import { defineHastPlugin, type HastNode } from 'satteri';

const isBox = (node: HastNode | undefined) =>
  node?.type === 'element' && node.tagName === 'input' && node.properties['type'] === 'checkbox';
const isBlock = (node: HastNode) =>
  node.type === 'element' && /^([uo]l|p|pre|table|blockquote)$/.test(node.tagName);

export const taskBoxes = defineHastPlugin({
  name: 'task-boxes',
  element: {
    filter: ['li', 'p'],
    visit(node) {
      const children = node.children as HastNode[];
      if (!isBox(children[0])) return undefined;
      const end = children.findIndex(isBlock);
      const named = end < 0 ? children : children.slice(0, end);
      const label = { type: 'element', tagName: 'label', properties: {}, children: named };
      return { ...node, children: [label, ...children.slice(named.length)] } as HastNode;
    },
  },
});
