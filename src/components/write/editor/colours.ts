/** Colours for Markdown and for the parts, from the tree as which the rules read the text. */
import { type Range, StateEffect, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { TreeNode } from '../../../content-rules/text/tree.ts';
import { placeIn } from './places.ts';

const coloured = /^(heading|strong|emphasis|delete|link|image|code|inlineCode|math|inlineMath)$/;

function* rangesOf(node: TreeNode, doc: Text, above: number): Generator<Range<Decoration>> {
  const { type, position, children = [] } = node;
  const [first, last] = [children[0]?.position, children.at(-1)?.position];
  function* colour(name: string, start = position?.start, end = position?.end) {
    const [from, to] = [placeIn(doc, above, start), placeIn(doc, above, end)];
    if (from < to) yield Decoration.mark({ class: `cm-${name}` }).range(from, to);
  }
  if (coloured.test(type)) yield* colour(type);
  // Of a part that holds words, its two tags.
  if (type.startsWith('mdxJsx')) {
    yield* colour('part', position?.start, first?.start);
    if (last) yield* colour('part', last.end);
  }
  for (const child of children) yield* rangesOf(child, doc, above);
}

const setColours = StateEffect.define<DecorationSet>();

/** Colours that stay where they are until the text has been read again. */
export const colours = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (value, { changes, effects }) =>
    effects.find((effect) => effect.is(setColours))?.value ?? value.map(changes),
  provide: (field) => EditorView.decorations.from(field),
});

/** Colours a text as it was read. @param above how many lines of the post are not in the editor. */
export const colourBy = (tree: TreeNode, doc: Text, above: number) =>
  setColours.of(Decoration.set([...rangesOf(tree, doc, above)], true));
