/** How a post comes to the desk and leaves it: opened, downloaded, proposed. */
import { formatFinding } from '../../content-rules/content-error.ts';
import { proposeAddress } from '../../lib/site/forge.ts';
import { type KnownSite, ofEntry } from '../../lib/site/known-site.ts';
import { element } from '../ui/element.ts';
import { download, openPost, packPost } from './hand-in.ts';
import { idOf, type Post } from './post.ts';

interface Doors {
  /** How many findings there are. */
  toFix: () => number;
  /** Told when the post has left as a file. */
  saved: () => void;
}

/** What opens a post that was handed in or kept before. */
export function createOpening(open: (post: Post) => void): HTMLElement {
  const status = element('p', { class: 'problem', role: 'status' });
  const choose = (label: string, attributes: Record<string, string>) => {
    const input = element('input', { type: 'file', id: `open-${label.split(' ').at(-1)}`, ...attributes });
    input.addEventListener('change', () => {
      void openPost([...(input.files ?? [])]).then(({ post, findings }) => {
        status.textContent = findings.map(formatFinding).join('\n\n');
        if (post) open(post);
      });
      input.value = '';
    });
    return element('p', { class: 'field' }, element('label', { for: input.id }, label), input);
  };
  return element(
    'details',
    { class: 'open-post' },
    element('summary', {}, 'Open a post that you wrote before'),
    choose('Open a zip', { accept: '.zip,.mdx' }),
    choose('Open a folder', { webkitdirectory: '' }),
    status,
  );
}

/** The name of the folder, which becomes the address. It follows from the title, and may be another. */
function createName(post: Post, changed: () => void) {
  const name = element('input', { type: 'text', id: 'write-id', autocomplete: 'off' });
  name.addEventListener('input', () => {
    post.name = name.value.trim();
    changed();
  });
  const summary = element('summary');
  const label = element('label', { for: name.id }, 'Name of the folder (optional)');
  return {
    node: element('details', {}, summary, element('p', { class: 'field' }, label, name)),
    show(id: string) {
      if (document.activeElement !== name) name.value = post.name;
      name.placeholder = id || 'made from the title';
      summary.textContent = `Its permanent address: /news/${id || '…'}/`;
    },
  };
}

/** What hands a post in. `show` is called when the post has changed. */
export function createLeaving(post: Post, known: KnownSite, doors: Doors) {
  const name = createName(post, show);
  const button = element('button', { type: 'button' }, 'Download the post');
  const propose = element('a', { target: '_blank', rel: 'noreferrer' }, 'Propose it there');
  const status = element('p', { class: 'hint', role: 'status' });
  const forge = element('p', { class: 'hint' });
  button.addEventListener('click', () => {
    const id = idOf(post);
    if (!id) {
      status.textContent = 'Write a title first: the name of the folder is made from it.';
      return;
    }
    download(`${id}.zip`, packPost(post));
    doors.saved();
    const left = doors.toFix();
    const fix =
      left > 0
        ? ` ${left === 1 ? 'One thing in it still needs' : `${left} things in it still need`} fixing.`
        : '';
    const { email } = known;
    const editors = email ? element('a', { href: `mailto:${email}` }, email) : 'the editors of this site';
    status.replaceChildren(`${id}.zip is in your downloads. Send it to `, editors, `.${fix}`);
  });
  function show() {
    const id = idOf(post);
    name.show(id);
    button.classList.toggle('action', doors.toFix() === 0);
    const askFor = (text: string) =>
      known.repository && id
        ? proposeAddress(known.repository, ofEntry(known.collections.news.file, id), text)
        : undefined;
    const there = askFor(post.text);
    if (there) propose.href = there;
    // A link that stays keeps the focus.
    if (there && propose.isConnected) return;
    const more = ' opens the forge with the text in it. Pictures and tables stay in the zip: add them there.';
    const long = askFor('') ? 'This post is too long to propose by a link: send the zip.' : '';
    forge.replaceChildren(...(there ? [propose, more] : [long]));
  }
  return { nodes: [name.node, element('p', { class: 'buttons' }, button), status, forge], show };
}
