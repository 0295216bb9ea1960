/** Sätteri plugin: sets maths as MathML during the build, so that no script and no style is needed. */
import { defineHastPlugin, type HastNode, htmlToHast } from 'satteri';
import { toMathMl } from '../lib/text/maths.ts';

export const maths = defineHastPlugin({
  name: 'maths',
  element: {
    filter: ['code', 'pre'],
    visit(node, context) {
      const code = node.tagName === 'pre' ? node.children[0] : node;
      const names = code?.type === 'element' ? code.properties['className'] : undefined;
      const display = node.tagName === 'pre';
      if (!Array.isArray(names) || !names.includes(display ? 'math-display' : 'math-inline')) return;
      const tree = htmlToHast(toMathMl(context.textContent(node), display), { fragment: true });
      return 'children' in tree ? (tree.children[0] as HastNode) : undefined;
    },
  },
});
