/** The files beside the text, each with its weight. */
import { element } from '../ui/element.ts';
import { partFor } from './take-files.ts';
import type { Post } from './post.ts';

const kilobytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1000))} kB`;

interface Doors {
  /** Puts a file into the text once more. */
  insertPart: (part: string, file: string) => void;
  /** Told when a file is gone. */
  removed: () => void;
}

export function createFileList(post: Post, { insertPart, removed }: Doors) {
  const list = element('ul', { class: 'list-none', 'aria-label': 'Files of the post' });
  const status = element('p', { class: 'problem', role: 'status' });
  const makeButton = (words: string, file: string, act: () => void) => {
    const button = element('button', { type: 'button', 'aria-label': `${words} ${file}` }, words);
    button.addEventListener('click', act);
    return button;
  };
  function show(refused: readonly string[] = []) {
    const items = [...post.files].map(([name, bytes]) => {
      const remove = () => {
        post.files.delete(name);
        show();
        removed();
      };
      return element(
        'li',
        {},
        element('span', {}, `${name} (${kilobytes(bytes.length)})`),
        makeButton('Insert', name, () => insertPart(partFor(name), name)),
        makeButton('Remove', name, remove),
      );
    });
    list.replaceChildren(...items);
    status.textContent = refused.join(' ');
  }
  return { node: element('div', { class: 'write-files' }, list, status), show };
}
