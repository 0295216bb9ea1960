/** Hides the front matter, which the form shows, until it holds something that the form cannot show. */
import { type AnnotationType, EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import { frontMatterLength } from '../../../lib/text/front-matter.ts';

/** Shows the front matter for as long as this post is open. */
export const showFrontMatter = StateEffect.define<boolean>();

interface Hidden {
  isShown: boolean;
  /** How much of the text is hidden. */
  length: number;
}

const lengthOf = (state: EditorState) => {
  const text = state.doc.toString();
  const own = frontMatterLength(text);
  // The empty line below it goes with it.
  const length = own > 0 && text[own] === '\n' && own + 1 < text.length ? own + 1 : own;
  // A block that is hidden ends where a line begins; without a text below there is no such line.
  return length === text.length && !text.endsWith('\n') ? 0 : length;
};

const hidden = StateField.define<Hidden>({
  create: (state) => ({ isShown: false, length: lengthOf(state) }),
  update(value, { docChanged, effects, state }) {
    const isShown = value.isShown || effects.some((effect) => effect.is(showFrontMatter));
    return docChanged || isShown !== value.isShown
      ? { isShown, length: isShown ? 0 : lengthOf(state) }
      : value;
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ length }) =>
      length > 0 ? Decoration.set(Decoration.replace({ block: true }).range(0, length - 1)) : Decoration.none,
    ),
    EditorView.atomicRanges.of((view) => {
      const { length } = view.state.field(field);
      return length > 0 ? Decoration.set(Decoration.replace({}).range(0, length)) : Decoration.none;
    }),
  ],
});

/** @param fromForm marks the changes that may change what is hidden. */
export const hiddenFrontMatter = (fromForm: AnnotationType<boolean>): Extension => [
  hidden,
  EditorState.changeFilter.of((transaction) => {
    const { length } = transaction.startState.field(hidden);
    return transaction.annotation(fromForm) || length === 0 ? true : [-1, length];
  }),
];
