/** Sätteri plugin: keeps a number with its unit and its thousands on one line: "263 000 kWh", "70 %". */
import { defineMdastPlugin } from 'satteri';

const NO_BREAK = '\u00A0';

export const keepTogether = (text: string): string =>
  text
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NO_BREAK}`)
    .replace(/(\d) (?=(%|kWh|kg|g|J|kB|MB|GB)(?!\p{L}))/gu, `$1${NO_BREAK}`);

export const hardSpaces = defineMdastPlugin({
  name: 'hard-spaces',
  text(node, context) {
    const value = keepTogether(node.value);
    if (value !== node.value) context.replaceNode(node, { type: 'text', value });
  },
});
