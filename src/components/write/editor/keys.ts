/** The keys of the editor: those of marks, of the lists that it opens, and the common ones. None is for code. */
import { completionKeymap } from '@codemirror/autocomplete';
import { historyKeymap, moveLineDown, moveLineUp, standardKeymap } from '@codemirror/commands';
import { lintKeymap } from '@codemirror/lint';
import { searchKeymap } from '@codemirror/search';
import { keymap } from '@codemirror/view';
import { markKeys } from './marks.ts';

export const keys = keymap.of([
  ...markKeys,
  ...completionKeymap,
  ...lintKeymap,
  ...searchKeymap,
  ...historyKeymap,
  ...standardKeymap,
  { key: 'Alt-ArrowUp', run: moveLineUp },
  { key: 'Alt-ArrowDown', run: moveLineDown },
]);
