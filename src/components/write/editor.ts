/** The editor of the text. It stands in a shadow root, where its styles need no exception from the policy of the site. */
import { autocompletion } from '@codemirror/autocomplete';
import { history } from '@codemirror/commands';
import { setDiagnostics } from '@codemirror/lint';
import { search } from '@codemirror/search';
import { Annotation, EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Finding } from '../../content-rules/content-error.ts';
import { frontMatterLength } from '../../lib/text/front-matter.ts';
import type { KnownSite } from '../../lib/site/known-site.ts';
import { element } from '../search/element.ts';
import { markdownColours } from './editor/colours.ts';
import { completeParts } from './editor/complete.ts';
import { hiddenFrontMatter, showFrontMatter } from './editor/front-matter.ts';
import { keys } from './editor/keys.ts';
import { diagnosticsOf } from './editor/places.ts';
import { theme } from './editor/theme.ts';

/** Marks a change that does not come from the keyboard of the writer. */
const fromForm = Annotation.define<boolean>();

interface Options {
  known: KnownSite;
  change: (text: string, fromWriter: boolean) => void;
  /** Takes files that were pasted or dropped; true when they are taken. */
  take: (data: DataTransfer) => boolean;
}

export function createEditor({ known, change, take }: Options) {
  const host = element('div', { class: 'write-editor' });
  const root = host.attachShadow({ mode: 'open' });
  const handlers = EditorView.domEventHandlers({
    paste: (event) => {
      const taken = event.clipboardData !== null && take(event.clipboardData);
      if (taken) event.preventDefault();
      return taken;
    },
    drop: (event) => {
      const taken = event.dataTransfer !== null && take(event.dataTransfer);
      if (taken) event.preventDefault();
      return taken;
    },
    // The key that opens the search of the site is a character here.
    keydown: (event) => {
      if (event.key === '/') event.stopPropagation();
      return false;
    },
  });
  const stateOf = (doc: string) =>
    EditorState.create({
      doc,
      selection: { anchor: doc.length },
      extensions: [
        history(),
        search({ top: true }),
        autocompletion({ override: [completeParts(known)], icons: false }),
        markdownColours,
        hiddenFrontMatter(fromForm),
        EditorView.lineWrapping,
        handlers,
        theme,
        keys,
        EditorView.contentAttributes.of({
          'aria-label': 'The text of the post, in Markdown',
          spellcheck: 'true',
          autocapitalize: 'sentences',
        }),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return;
          change(update.state.doc.toString(), !update.transactions.some((each) => each.annotation(fromForm)));
        }),
      ],
    });
  const view = new EditorView({ parent: root, root, state: stateOf('') });
  const text = () => view.state.doc.toString();
  return {
    host,
    text,
    /** Begins with another text; nothing of the old one can be undone. */
    open: (doc: string) => view.setState(stateOf(doc)),
    /** Puts other front matter above the text. */
    setFrontMatter(yaml: string) {
      const changes = { from: 0, to: frontMatterLength(text()), insert: yaml };
      view.dispatch({ changes, annotations: fromForm.of(true) });
    },
    /** Puts a part into the text, on lines of its own if it is a block, and goes on below it. */
    insert(part: string, isBlock: boolean) {
      const { from, to } = view.state.selection.main;
      const before = text().slice(0, from);
      const gap = !isBlock || /\n\n$/.test(before) ? '' : before.endsWith('\n') ? '\n' : '\n\n';
      const insert = isBlock ? `${gap}${part}\n\n` : part;
      view.dispatch({
        changes: { from, to, insert },
        selection: { anchor: from + insert.length },
        scrollIntoView: true,
      });
      view.focus();
    },
    /** Shows findings in the text. `unplaced` is true when the front matter has to be seen for them. */
    mark(findings: readonly Finding[], needsFrontMatter: boolean) {
      if (needsFrontMatter) view.dispatch({ effects: showFrontMatter.of(true) });
      view.dispatch(setDiagnostics(view.state, diagnosticsOf(view.state, findings)));
    },
    /** Goes to a place, counted from 1. */
    goTo(line: number, column: number) {
      const row = view.state.doc.line(Math.min(line, view.state.doc.lines));
      view.dispatch({ selection: { anchor: Math.min(row.from + column - 1, row.to) }, scrollIntoView: true });
      view.focus();
    },
    focus: () => view.focus(),
  };
}
