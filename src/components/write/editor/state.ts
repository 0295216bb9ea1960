/** What the editor is made of. */
import { autocompletion } from '@codemirror/autocomplete';
import { history } from '@codemirror/commands';
import { search } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { KnownSite } from '../../../lib/site/known-site.ts';
import { colours } from './colours.ts';
import { completeParts } from './complete.ts';
import { keys } from './keys.ts';
import { theme } from './theme.ts';

/** Hands over what is pasted or dropped. `take` is true when it was taken. */
export function takingFiles(take: (data: DataTransfer) => boolean): Extension {
  const taken = (event: Event, data: DataTransfer | null) => {
    if (!data || !take(data)) return false;
    event.preventDefault();
    return true;
  };
  return EditorView.domEventHandlers({
    paste: (event) => taken(event, event.clipboardData),
    drop(event, view) {
      // What is dropped goes where it is dropped.
      const anchor = view.posAtCoords({ x: event.clientX, y: event.clientY });
      if (anchor !== null && event.dataTransfer?.files.length) view.dispatch({ selection: { anchor } });
      return taken(event, event.dataTransfer);
    },
    // The key that opens the search of the site is a character here.
    keydown(event) {
      if (event.key === '/') event.stopPropagation();
      return false;
    },
  });
}

/** A text with nothing to undo. */
export const stateOf = (doc: string, known: KnownSite, own: Extension): EditorState =>
  EditorState.create({
    doc,
    selection: { anchor: doc.length },
    extensions: [
      own,
      history(),
      search({ top: true }),
      autocompletion({ override: [completeParts(known)], icons: false }),
      colours,
      EditorView.lineWrapping,
      theme,
      keys,
      EditorView.contentAttributes.of({
        'aria-label': 'The text of the post, in Markdown',
        spellcheck: 'true',
        autocapitalize: 'sentences',
      }),
    ],
  });
