/** The files beside the text, each with its weight and a button that removes it. */
import { element } from '../search/element.ts';
import type { Post } from './post.ts';

const kilobytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1000))} kB`;

export function createFileList(post: Post, changed: () => void) {
  const list = element('ul', { class: 'list-none', 'aria-label': 'Files of the post' });
  const status = element('p', { class: 'problem', role: 'status' });
  function show(refused: readonly string[] = []) {
    const items = [...post.files].map(([name, bytes]) => {
      const remove = element('button', { type: 'button', 'aria-label': `Remove ${name}` }, 'Remove');
      remove.addEventListener('click', () => {
        post.files.delete(name);
        show();
        changed();
      });
      return element('li', {}, `${name} (${kilobytes(bytes.length)}) `, remove);
    });
    list.replaceChildren(...items);
    status.textContent = refused.join(' ');
  }
  return { node: element('div', { class: 'write-files' }, list, status), show };
}
