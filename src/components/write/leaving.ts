/** How a post comes to the desk and leaves it: opened, downloaded, proposed. */
import { type Finding, formatFinding } from '../../content-rules/content-error.ts';
import { proposeAddress } from '../../lib/site/forge.ts';
import type { KnownSite } from '../../lib/site/known-site.ts';
import { element } from '../search/element.ts';
import { download, openPost, packPost } from './hand-in.ts';
import { idOf, type Post } from './post.ts';

interface Doors {
  findings: () => readonly Finding[];
  open: (post: Post) => void;
  /** Told when the post has left as a file. */
  saved: () => void;
}

function makeOpening({ open }: Doors): HTMLElement {
  const status = element('pre', { class: 'problem', role: 'status' });
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

/** What opens a post, what hands it in, and the name of its folder between them. */
export function createLeaving(post: Post, known: KnownSite, doors: Doors) {
  const name = element('input', { type: 'text', id: 'write-id', autocomplete: 'off' });
  name.addEventListener('input', () => {
    post.name = name.value.trim();
    show();
  });
  const address = element('p', { class: 'hint' });
  const button = element('button', { type: 'button', class: 'action' }, 'Download the post');
  const propose = element('a', { target: '_blank', rel: 'noreferrer' }, 'Propose it there');
  const status = element('p', { class: 'hint', role: 'status' });
  button.addEventListener('click', () => {
    const id = idOf(post);
    if (!id) {
      status.textContent = 'Write a title first: the name of the folder is made of it.';
      return;
    }
    download(`${id}.zip`, packPost(post));
    doors.saved();
    const left = doors.findings().length;
    const toFix =
      left > 0 ? ` There ${left === 1 ? 'is one thing' : `are ${left} things`} to fix in it yet.` : '';
    status.textContent = `${id}.zip is in your downloads. Send it to the editors of this site.${toFix}`;
  });
  function show() {
    const id = idOf(post);
    if (document.activeElement !== name) name.value = post.name;
    name.placeholder = id || 'made of the title';
    address.textContent = `The post will be at /news/${id || '…'}/ for ever.`;
    const there = known.repository && id ? proposeAddress(known.repository, id, post.text) : undefined;
    propose.hidden = there === undefined;
    if (there) propose.href = there;
  }
  const forge = known.repository
    ? element(
        'p',
        { class: 'hint' },
        propose,
        ' opens the forge with the text in it. Pictures and tables stay in the zip: add them there.',
      )
    : '';
  const node = element(
    'section',
    { class: 'hand-in', 'aria-label': 'Hand in' },
    element('h2', {}, 'Hand in'),
    element(
      'p',
      { class: 'field' },
      element('label', { for: name.id }, 'Name of the folder (may be empty)'),
      name,
    ),
    address,
    element('p', { class: 'buttons' }, button),
    status,
    forge,
  );
  return { opening: makeOpening(doors), node, show };
}
