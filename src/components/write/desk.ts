/** The desk: form, menu, text, findings, preview and what leaves it, around one post. */
import type { Finding } from '../../content-rules/content-error.ts';
import { parse } from '../../content-rules/text/browser-parser/index.ts';
import { blankFrontMatter } from '../../content-rules/text/check-text.ts';
import { readText } from '../../content-rules/text/reader.ts';
import { readFields, setField } from '../../lib/text/front-matter.ts';
import type { KnownSite } from '../../lib/site/known-site.ts';
import { element } from '../ui/element.ts';
import { checkPost } from './check-post.ts';
import { createDraftChoice } from './draft-choice.ts';
import { createEditor } from './editor.ts';
import { createFileList } from './file-list.ts';
import { createFindings, fieldOf, problemsOf } from './findings.ts';
import { createForm } from './form.ts';
import { createInserting } from './inserting.ts';
import { createLeaving, createOpening } from './leaving.ts';
import { createMenu } from './menu.ts';
import { fetchMaths, needsMaths, setMaths } from './maths.ts';
import type { Post } from './post.ts';
import { createPreview } from './preview/view.ts';
import { makeHandInSection, makeTextSection } from './sections.ts';

/** How long the writer pauses before the post is read again. */
const PAUSE_MS = 200;

/** @param maths the address of what sets formulas. */
export function startDesk(known: KnownSite, first: Post, maths: string) {
  const post: Post = first;
  let findings: Finding[] = [];
  let isUnsaved = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const inserting = createInserting(post, known, () => ({
    ...editor,
    filesCame(refused) {
      files.show(refused);
      changed();
    },
  }));
  const form = createForm(known, (name, value) => editor.setFrontMatter(setField(post.text, name, value)));
  const list = createFindings(goTo);
  const preview = createPreview(known);
  const editor = createEditor({
    known,
    change(text, fromWriter) {
      post.text = text;
      if (fromWriter) form.show(readFields(text), false);
      changed();
    },
    take: inserting.take,
  });
  const files = createFileList(post, {
    insertPart: inserting.insertPart,
    removed() {
      editor.focus();
      changed();
    },
  });
  const draft = createDraftChoice(post);
  const leaving = createLeaving(post, known, {
    toFix: () => findings.length,
    saved: () => (isUnsaved = false),
  });
  const opening = createOpening((next) => begin(Object.assign(post, next)));
  const menu = createMenu({ ...inserting, mark: editor.mark });

  function goTo(finding: Finding) {
    const field = fieldOf(finding, post.text);
    if (field && form.has(field)) form.focus(field);
    else editor.goTo(finding);
  }
  /** Reads the post again: what is to fix, and what it looks like. */
  function read() {
    findings = checkPost(post, known, setMaths);
    const problems = problemsOf(findings, post.text);
    form.mark(problems);
    // What no field can show is shown in the text.
    const isUnshown = [...problems.keys()].some((name) => !form.has(name)) || isBroken();
    editor.show(readText(blankFrontMatter(post.text), parse).tree, findings, isUnshown);
    list.show(findings);
    preview.show(post);
    leaving.show();
    if (needsMaths(post.text)) void fetchMaths(maths).then(read, () => undefined);
  }
  /** True when the front matter cannot be read, so that the form has nothing to show. */
  const isBroken = () => Object.keys(readFields(post.text)).length === 0;
  function changed() {
    isUnsaved = true;
    clearTimeout(timer);
    timer = setTimeout(() => {
      read();
      draft.keep();
    }, PAUSE_MS);
  }
  function begin({ text }: Post = post) {
    editor.open(text);
    form.show(readFields(text), true);
    files.show();
    leaving.show();
    read();
    isUnsaved = false;
  }
  addEventListener('beforeunload', (event) => {
    if (isUnsaved && !draft.isKept()) event.preventDefault();
  });
  const text = makeTextSection(menu, editor.host, files.node);
  const handIn = makeHandInSection(list.node, ...leaving.nodes, draft.node);
  return {
    node: element('div', { class: 'desk' }, opening, form.node, text, preview.node, handIn),
    begin() {
      begin();
      form.focus('title');
    },
  };
}
