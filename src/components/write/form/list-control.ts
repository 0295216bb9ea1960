/** A list: what was named so far, and a line to name one more. */
import type { KnownSite } from '../../../lib/site/known-site.ts';
import { element } from '../../ui/element.ts';
import type { FormField } from '../form-fields.ts';
import { choicesOf, idFor, offer } from '../lists.ts';
import type { Change, Control } from './controls.ts';

/** @param known what is offered while one types. */
export function makeList({ name, label, of }: FormField, known: KnownSite, change: Change): Control {
  const choices = of ? choicesOf(known, of) : [];
  const input = element('input', {
    id: `write-${name}`,
    type: 'text',
    list: `write-${name}-list`,
    autocomplete: 'off',
  });
  const add = element('button', { type: 'button', 'aria-label': `Add to ${label.toLowerCase()}` }, 'Add');
  const list = element('ul', { class: 'chips', 'aria-label': `${label} so far` });
  let items: string[] = [];
  const tell = (next: string[]) => {
    change(name, next);
    show(next);
  };
  const take = () => {
    const item = idFor(input.value, choices);
    input.value = '';
    if (item && !items.includes(item)) tell([...items, item]);
  };
  function show(value: unknown) {
    items = (Array.isArray(value) ? value : value ? [value] : []).map(String);
    const chips = items.map((item) => {
      const called = choices.find(({ id }) => id === item)?.name ?? item;
      const remove = element('button', { type: 'button', 'aria-label': `Remove ${called}` }, '×');
      remove.addEventListener('click', () => {
        tell(items.filter((each) => each !== item));
        input.focus();
      });
      return element('li', {}, called, ' ', remove);
    });
    list.replaceChildren(...chips);
  }
  add.addEventListener('click', take);
  input.addEventListener('change', take);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    take();
  });
  const row = element('div', { class: 'row-of-two' }, input, add);
  return { nodes: [list, row, offer(`write-${name}-list`, choices)], input, show };
}
