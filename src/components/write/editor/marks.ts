/** What every editor has a button for: marks around words, and marks before lines. */
import type { EditorView } from '@codemirror/view';

/** Puts marks around the words that are chosen, or takes them away. */
const around =
  (before: string, after = before) =>
  ({ state, dispatch }: EditorView) => {
    const { from, to } = state.selection.main;
    const [start, end] = [from - before.length, to + after.length];
    const isMarked =
      start >= 0 && state.sliceDoc(start, from) === before && state.sliceDoc(to, end) === after;
    const words = state.sliceDoc(from, to);
    const changes = isMarked
      ? { from: start, to: end, insert: words }
      : { from, to, insert: before + words + after };
    const shift = isMarked ? -before.length : before.length;
    dispatch(state.update({ changes, selection: { anchor: from + shift, head: to + shift } }));
    return true;
  };

/** Puts a mark before each line that is chosen, or takes it away. */
const before =
  (lead: string) =>
  ({ state, dispatch }: EditorView) => {
    const { from, to } = state.selection.main;
    const [first, last] = [state.doc.lineAt(from).number, state.doc.lineAt(to).number];
    const rows = Array.from({ length: last - first + 1 }, (_, index) => state.doc.line(first + index));
    const areMarked = rows.every(({ text }) => text.startsWith(lead));
    const changes = rows.map(({ from: at }) =>
      areMarked ? { from: at, to: at + lead.length } : { from: at, insert: lead },
    );
    const change = state.changes(changes);
    const selection = { anchor: change.mapPos(from, 1), head: change.mapPos(to, 1) };
    dispatch(state.update({ changes: change, selection }));
    return true;
  };

const marks = {
  Heading: before('## '),
  Bold: around('**'),
  Italic: around('*'),
  List: before('- '),
  Link: around('[', '](https://)'),
};
export type Mark = keyof typeof marks;
export const markNames = Object.keys(marks) as Mark[];
export const mark = (name: Mark) => marks[name];
