/** The editor of the text. It stands in a shadow root, where its styles need no exception from the policy of the site. */
import { setDiagnostics } from '@codemirror/lint';
import { Annotation, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Finding } from '../../content-rules/content-error.ts';
import type { TreeNode } from '../../content-rules/text/tree.ts';
import { frontMatterLength } from '../../lib/text/front-matter.ts';
import type { KnownSite } from '../../lib/site/known-site.ts';
import { element } from '../ui/element.ts';
import { colourBy } from './editor/colours.ts';
import { mark, type Mark } from './editor/marks.ts';
import { diagnosticsOf, placeIn } from './editor/places.ts';
import { stateOf, takingFiles } from './editor/state.ts';

/** Marks a change that does not come from the keyboard of the writer. */
const fromForm = Annotation.define<boolean>();

/** The front matter of a text, with the empty line below it. */
const headOf = (text: string) => {
  const length = frontMatterLength(text);
  return text.slice(0, length > 0 && text[length] === '\n' ? length + 1 : length);
};

interface Options {
  known: KnownSite;
  change: (text: string, fromWriter: boolean) => void;
  /** Takes files that were pasted or dropped; true when they are taken. */
  take: (data: DataTransfer) => boolean;
}

export function createEditor({ known, change, take }: Options) {
  const host = element('div', { class: 'write-editor' });
  const root = host.attachShadow({ mode: 'open' });
  const changes = EditorView.updateListener.of(({ docChanged, transactions }) => {
    if (docChanged) change(text(), !transactions.some((each) => each.annotation(fromForm)));
  });
  const makeState = (doc: string) => stateOf(doc, known, [takingFiles(take), changes]);
  const view = new EditorView({ parent: root, root, state: makeState('') });
  /** The front matter, which the form shows; it is in the editor when it holds what the form cannot show. */
  let head = '';
  const text = () => head + view.state.doc.toString();
  /** How many lines of the post are not in the editor. */
  const above = () => head.split('\n').length - 1;
  return {
    host,
    /** Begins with another text; nothing of the old one can be undone. */
    open(whole: string) {
      head = headOf(whole);
      view.setState(makeState(whole.slice(head.length)));
    },
    /** Puts other front matter above the text. */
    setFrontMatter(yaml: string) {
      if (head) {
        head = yaml + head.slice(frontMatterLength(head));
        return change(text(), false);
      }
      const changes = { from: 0, to: frontMatterLength(text()), insert: yaml };
      view.dispatch({ changes, annotations: fromForm.of(true) });
    },
    /** Puts a part into the text, on lines of its own if it is a block, and goes on below it. */
    insert(part: string, isBlock: boolean) {
      const { from, to } = view.state.selection.main;
      const before = view.state.sliceDoc(0, from);
      const gap =
        !isBlock || before === '' || /\n\n$/.test(before) ? '' : before.endsWith('\n') ? '\n' : '\n\n';
      const insert = isBlock ? `${gap}${part}\n\n` : part;
      view.dispatch({
        changes: { from, to, insert },
        selection: { anchor: from + insert.length },
        scrollIntoView: true,
      });
      view.focus();
    },
    /** Puts marks at what is chosen. */
    mark(name: Mark) {
      mark(name)(view);
      view.focus();
    },
    /** Shows colours and findings in the text, and the front matter where it has to be seen for them. */
    show(tree: TreeNode | undefined, findings: readonly Finding[], needsFrontMatter: boolean) {
      if (needsFrontMatter && head) {
        const changes = { from: 0, insert: head };
        head = '';
        view.dispatch({ changes, annotations: [fromForm.of(true), Transaction.addToHistory.of(false)] });
      }
      const { doc } = view.state;
      if (tree) view.dispatch({ effects: colourBy(tree, doc, above()) });
      view.dispatch(setDiagnostics(view.state, diagnosticsOf(doc, above(), findings)));
    },
    /** Goes to the place of a finding. */
    goTo(finding: Finding) {
      const anchor = placeIn(view.state.doc, above(), finding);
      view.dispatch({ selection: { anchor }, scrollIntoView: true });
      view.focus();
    },
    focus: () => view.focus(),
  };
}
