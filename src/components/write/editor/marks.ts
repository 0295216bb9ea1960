/** Keys that every editor has: bold and italic. */
import type { KeyBinding } from '@codemirror/view';
import type { EditorView } from '@codemirror/view';

const wrap = (mark: string) => (view: EditorView) => {
  const { from, to } = view.state.selection.main;
  const words = view.state.sliceDoc(from, to);
  view.dispatch({
    changes: { from, to, insert: mark + words + mark },
    selection: { anchor: from + mark.length, head: to + mark.length },
  });
  return true;
};

export const markKeys: readonly KeyBinding[] = [
  { key: 'Mod-b', run: wrap('**') },
  { key: 'Mod-i', run: wrap('*') },
];
