/** The sections of the desk that hold what others make. */
import { addresses } from '../../lib/site/addresses.ts';
import { element } from '../ui/element.ts';

function makeSection(id: string, heading: string, ...nodes: (Node | string)[]): HTMLElement {
  return element('section', { class: id, 'aria-labelledby': id }, element('h2', { id }, heading), ...nodes);
}

/** The text: its toolbar and the editor in one frame, and the files beside it. */
export function makeTextSection(menu: Node, editor: Node, files: Node): HTMLElement {
  const link = element('a', { href: addresses.writing, target: '_blank' }, 'Everything that a post may hold');
  const hint = 'Pictures, tables and files may also be pasted or dropped here. ';
  return makeSection(
    'write-text',
    'Text',
    element('div', { class: 'write-frame' }, menu, editor),
    element('p', { class: 'hint' }, hint, link),
    files,
  );
}

/** What is left to fix, and what hands the post in. */
export const makeHandInSection = (...nodes: (Node | string)[]): HTMLElement =>
  makeSection('hand-in', 'Hand in', ...nodes);
