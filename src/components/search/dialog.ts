/** The search as a dialog over any page: a combobox whose list holds the results. */
import { cleanQuery } from '../../lib/search-text.ts';
import { ask } from './engine.ts';
import { describeAnswer, element, groupResults, type Shown } from './results.ts';

const SHOWN = 6;
const PAUSE_MS = 120;
const input = element('input', {
  type: 'search',
  name: 'q',
  role: 'combobox',
  autocomplete: 'off',
  'aria-label': 'Search this site',
  'aria-controls': 'search-list',
  'aria-expanded': 'false',
  'aria-autocomplete': 'list',
});
const form = element(
  'form',
  { class: 'search-form' },
  input,
  element('button', { type: 'submit' }, 'Search'),
);
const status = element('p', { class: 'caption', role: 'status' });
const list = element('div', { id: 'search-list', role: 'listbox', 'aria-label': 'Results' });
const dialog = element(
  'dialog',
  { class: 'search-dialog', 'aria-label': 'Search this site' },
  form,
  status,
  list,
);

let turn = 0;
let timer: ReturnType<typeof setTimeout>;
let source: DOMStringMap = {};
const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
const active = () => list.querySelector<HTMLElement>('[aria-selected=true]');

function select(option: HTMLElement | null | undefined) {
  active()?.setAttribute('aria-selected', 'false');
  option?.setAttribute('aria-selected', 'true');
  option?.scrollIntoView({ block: 'nearest' });
  if (option) input.setAttribute('aria-activedescendant', option.id);
  else input.removeAttribute('aria-activedescendant');
}

function optionNode({ title, href, text }: Shown, id: string) {
  const node = element('a', { role: 'option', id, href, tabindex: '-1', 'aria-selected': 'false' });
  node.append(element('strong', {}, title), element('span', {}, ...text));
  return node;
}

function showGroups(groups: ReturnType<typeof groupResults>) {
  let count = 0;
  const nodes = groups.map(({ heading, items }, position) => {
    const id = `search-group-${position}`;
    const label = element('div', { class: 'label', id, role: 'presentation' }, heading);
    const links = items.map((item) => optionNode(item, `search-option-${count++}`));
    return element('div', { role: 'group', 'aria-labelledby': id }, label, ...links);
  });
  select(null);
  list.replaceChildren(...nodes);
  input.setAttribute('aria-expanded', String(count > 0));
}

async function search() {
  const now = ++turn;
  const question = cleanQuery(input.value);
  if (!question) {
    status.textContent = '';
    return showGroups([]);
  }
  status.textContent = 'Searching …';
  try {
    const answer = await ask(source, question, {}, SHOWN);
    if (now !== turn) return;
    showGroups(groupResults(answer));
    status.textContent = describeAnswer(answer, question);
    if (answer.suggestion) status.append(` Did you mean “${answer.suggestion}”?`);
    const href = `${form.action}?q=${encodeURIComponent(question)}`;
    const words = answer.total > 0 ? 'All results, with filters' : 'Every page of the site';
    status.append(' ', element('a', { href: answer.total > 0 ? href : form.action }, words));
  } catch {
    if (now !== turn) return;
    showGroups([]);
    status.replaceChildren(
      'The search index could not be reached. ',
      element('a', { href: form.action }, 'Every page of the site'),
    );
  }
}

input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => void search(), PAUSE_MS);
});
input.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    const all = options();
    const last = all.length - 1;
    const here = all.findIndex((option) => option === active());
    const next = here + step;
    select(all[here < 0 && step < 0 ? last : next < 0 ? last : next > last ? 0 : next]);
  }
  if (event.key === 'Escape') {
    event.preventDefault();
    dialog.close();
  }
});
form.addEventListener('submit', (event) => {
  if (!active()) return;
  event.preventDefault();
  active()?.click();
});
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});

/** Opens the dialog with what stands in the field of the header. Closing it gives the focus back. */
export function openSearch(field: HTMLInputElement) {
  if (dialog.open) return;
  const { form: plain } = field;
  source = plain?.dataset ?? {};
  form.action = plain?.action ?? '';
  if (!dialog.isConnected) document.body.append(dialog);
  input.value = field.value;
  field.value = '';
  dialog.showModal();
  input.focus();
  void search();
}
