/** The menu of what can be put into the text. */
import { componentsFor } from '../../content-rules/text/allowed.ts';
import { element } from '../search/element.ts';

const parts = componentsFor('news');

/** A button for each part, and one for a file of the writer. */
export function createMenu(insert: (name: string) => void, addFile: (files: FileList) => void): HTMLElement {
  const buttons = [...Object.keys(parts), 'Table'].map((name) => {
    const button = element('button', { type: 'button' }, name);
    button.addEventListener('click', () => insert(name));
    return element('li', {}, button);
  });
  const input = element('input', {
    type: 'file',
    multiple: '',
    accept: '.png,.jpg,.jpeg,.webp,.csv,.pdf',
    id: 'write-file',
  });
  input.addEventListener('change', () => {
    if (input.files) addFile(input.files);
    input.value = '';
  });
  const file = element(
    'p',
    { class: 'field' },
    element('label', { for: input.id }, 'Add a picture, a table (csv) or a document (pdf)'),
    input,
  );
  const list = element('ul', { class: 'write-menu', 'aria-label': 'Insert' }, ...buttons);
  return element('div', { class: 'write-insert' }, element('p', { class: 'label' }, 'Insert'), list, file);
}
