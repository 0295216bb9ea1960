/** The results in the dialog: a listbox of which the field above says the active option. */
import { element } from '../ui/element.ts';
import type { groupResults, Shown } from './results.ts';

function optionNode({ title, href, text }: Shown, id: string) {
  const node = element('a', { role: 'option', id, href, tabindex: '-1', 'aria-selected': 'false' });
  node.append(element('strong', {}, title), element('span', {}, ...text));
  return node;
}

function groupNode({ heading, items }: { heading: string; items: Shown[] }, position: number) {
  const id = `search-group-${position}`;
  const label = element('div', { class: 'label', id, role: 'presentation' }, heading);
  const options = items.map((item, index) => optionNode(item, `search-option-${position}-${index}`));
  return element('div', { role: 'group', 'aria-labelledby': id }, label, ...options);
}

/** Makes the list that belongs to a combobox, which points at it with `aria-controls`. */
export function createListbox(id: string, input: HTMLInputElement) {
  const list = element('div', { id, role: 'listbox', 'aria-label': 'Results' });
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const getActive = () => list.querySelector<HTMLElement>('[aria-selected=true]');

  function select(option: HTMLElement | undefined) {
    getActive()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  }

  return {
    list,
    getActive,
    /** Moves to the next option (1) or the one before (-1), and round at the ends. */
    move(step: number) {
      const all = options();
      const here = all.findIndex((option) => option === getActive());
      select(all.at(here < 0 && step < 0 ? -1 : (here + step) % all.length));
    },
    show(groups: ReturnType<typeof groupResults>) {
      select(undefined);
      list.replaceChildren(...groups.map(groupNode));
      input.setAttribute('aria-expanded', String(groups.length > 0));
    },
  };
}
