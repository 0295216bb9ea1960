/** The keys of the editor: those of marks, of the lists that it opens, and the common ones. None is for code. */
import { completionKeymap } from '@codemirror/autocomplete';
import { historyKeymap, moveLineDown, moveLineUp, standardKeymap } from '@codemirror/commands';
import { nextDiagnostic } from '@codemirror/lint';
import { closeSearchPanel, findNext, findPrevious, openSearchPanel } from '@codemirror/search';
import { keymap } from '@codemirror/view';
import { mark } from './marks.ts';

const scope = 'editor search-panel';

export const keys = keymap.of([
  { key: 'Mod-b', run: mark('Bold') },
  { key: 'Mod-i', run: mark('Italic') },
  { key: 'Mod-k', run: mark('Link') },
  { key: 'F8', run: nextDiagnostic },
  { key: 'Mod-f', run: openSearchPanel, scope },
  { key: 'F3', run: findNext, shift: findPrevious, scope, preventDefault: true },
  { key: 'Escape', run: closeSearchPanel, scope },
  ...completionKeymap,
  ...historyKeymap,
  ...standardKeymap,
  { key: 'Alt-ArrowUp', run: moveLineUp },
  { key: 'Alt-ArrowDown', run: moveLineDown },
]);
