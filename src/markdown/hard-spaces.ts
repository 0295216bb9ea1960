/** Sätteri plugin: keeps a number with its unit and its thousands on one line: "263 000 kWh", "70 %". */
import { defineMdastPlugin } from 'satteri';
import { keepTogether } from '../lib/text/hard-spaces.ts';

export const hardSpaces = defineMdastPlugin({
  name: 'hard-spaces',
  text(node, context) {
    const value = keepTogether(node.value);
    if (value !== node.value) context.replaceNode(node, { type: 'text', value });
  },
});
