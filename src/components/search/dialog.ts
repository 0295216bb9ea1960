/** The search as a dialog over any page: a combobox whose list holds the results. */
import { cleanQuery } from '../../lib/search/search-text.ts';
import { element } from '../ui/element.ts';
import { ask } from './engine.ts';
import { keyChoice } from './key-choice.ts';
import { createListbox } from './listbox.ts';
import { describeAnswer, groupResults } from './results.ts';

const SHOWN = 5;
const PAUSE_MS = 120;
const input = element('input', {
  type: 'search',
  name: 'q',
  class: 'min-h-12 w-full border-inherit text-large',
  role: 'combobox',
  autocomplete: 'off',
  'aria-label': 'Search this site',
  'aria-controls': 'search-list',
  'aria-expanded': 'false',
  'aria-autocomplete': 'list',
});
const form = element(
  'form',
  { class: 'flex gap-[0.6rem]' },
  input,
  element('button', { type: 'submit', class: 'action' }, 'Search'),
);
const status = element('p', { role: 'status' });
const { list, getActive, move, show } = createListbox('search-list', input);
const dialog = element(
  'dialog',
  { class: 'search-dialog', 'aria-label': 'Search this site' },
  form,
  status,
  list,
  element('p', { class: 'search-key min-h-11 text-small text-muted print:hidden' }, keyChoice()),
);

let turn = 0;
let timer: ReturnType<typeof setTimeout>;
let source: DOMStringMap = {};

async function search() {
  const now = ++turn;
  const question = cleanQuery(input.value);
  if (!question) {
    status.textContent = '';
    return show([]);
  }
  status.textContent = 'Searching …';
  try {
    const answer = await ask(source, question, {}, SHOWN);
    if (now !== turn) return;
    show(groupResults(answer));
    status.textContent = describeAnswer(answer, question);
    if (answer.suggestion) status.append(` Did you mean “${answer.suggestion}”?`);
    const href = `${form.action}?q=${encodeURIComponent(question)}`;
    const words = answer.total > 0 ? 'All results, with filters' : 'Every page of the site';
    status.append(' ', element('a', { href: answer.total > 0 ? href : form.action }, words));
  } catch {
    if (now !== turn) return;
    show([]);
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
    move(step);
  }
  if (event.key === 'Escape') {
    event.preventDefault();
    dialog.close();
  }
});
form.addEventListener('submit', (event) => {
  if (!getActive()) return;
  event.preventDefault();
  getActive()?.click();
});
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});

/** Opens the dialog with what stands in the field of the header. Closing it gives the focus back. */
function openSearch() {
  const field = document.querySelector<HTMLInputElement>('[data-dialog]');
  if (dialog.open || !field?.form) return;
  source = field.form.dataset;
  form.action = field.form.action;
  if (!dialog.isConnected) document.body.append(dialog);
  input.value = field.value;
  field.value = '';
  dialog.showModal();
  input.focus();
  void search();
}

// The opener asks by an event: a bundle of its own keeps no exports.
addEventListener('opensearch', openSearch);
