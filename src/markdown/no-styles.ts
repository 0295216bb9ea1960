/** Sätteri plugin: says with a class what Markdown would say with an inline style. */
import { defineHastPlugin } from 'satteri';

export const noStyles = defineHastPlugin({
  name: 'no-styles',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const style = node.properties['style'];
      if (style !== undefined) context.setProperty(node, 'style', null);
      if (/right/.test(String(style))) context.setProperty(node, 'className', ['number']);
    },
  },
});
