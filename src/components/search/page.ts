/** The search on `/search/`. Its state stands in the address alone. */
import { cleanQuery } from '../../lib/search-text.ts';
import { type Answer, ask, type Filters } from './engine.ts';
import { describeAnswer, element, groupResults, type Shown } from './results.ts';

const STEP = 10;
const names = { kind: 'Kind', year: 'Year', tag: 'Tag' };
const form = document.querySelector<HTMLFormElement>('main form[data-words]');
const field = form?.querySelector<HTMLInputElement>('input');
const answerPlace = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLElement>('[data-search-results]');
const filterPlace = document.querySelector<HTMLElement>('[data-search-filters]');
let shown = STEP;
let turn = 0;

const addressOf = (state: Filters) => {
  const query = new URLSearchParams(Object.entries(state).filter(([, value]) => value)).toString();
  return query ? `?${query}` : location.pathname;
};
function readState(): Filters {
  const given = new URLSearchParams(location.search);
  return Object.fromEntries(
    ['q', 'kind', 'year', 'tag'].map((name) => [name, cleanQuery(given.get(name) ?? '')]),
  );
}
function go(state: Filters) {
  history.replaceState(null, '', addressOf(state));
  shown = STEP;
  void show();
}

function filterNode(name: keyof typeof names, counts: Record<string, number>, state: Filters) {
  const options = Object.entries(counts)
    .filter(([value, count]) => count > 0 || value === state[name])
    .sort(([a], [b]) => (name === 'year' ? b.localeCompare(a) : a.localeCompare(b)))
    .map(([value, count]) => {
      const option = element('option', { value }, `${value.replaceAll('-', ' ')} (${count})`);
      option.selected = value === state[name];
      return option;
    });
  const select = element('select', {}, element('option', { value: '' }, 'All'), ...options);
  select.addEventListener('change', () => go({ ...state, [name]: select.value }));
  return element('label', {}, names[name], ' ', select);
}

function itemNode({ title, href, text, parts }: Shown) {
  return element(
    'li',
    {},
    element('h3', {}, element('a', { href }, title)),
    element('p', {}, ...text),
    element('p', {}, ...parts.flatMap((part) => [element('a', { href: part.href }, part.title), ' '])),
  );
}

function groupNodes(answer: Answer) {
  return groupResults(answer).flatMap(({ heading, items }) => [
    element('h2', { class: 'label' }, heading),
    element('ol', { class: 'items' }, ...items.map(itemNode)),
  ]);
}

function moreNode(total: number) {
  const more = element('button', { type: 'button', class: 'search-more' }, 'Show more');
  more.addEventListener('click', () => {
    shown += STEP;
    void show();
  });
  return total > shown ? [more] : [];
}

async function show() {
  const now = ++turn;
  const state = readState();
  const { q = '', ...wanted } = state;
  if (!form || !list || !answerPlace || !filterPlace) return;
  list.replaceChildren();
  filterPlace.replaceChildren();
  answerPlace.textContent = q && 'Searching …';
  if (!q) return;
  try {
    const answer = await ask(form.dataset, q, wanted, shown);
    if (now !== turn) return;
    const { suggestion, counts, total } = answer;
    answerPlace.textContent = describeAnswer(answer, q);
    if (total === 0) answerPlace.append(' Every page is in the list below.');
    if (suggestion) {
      const href = addressOf({ ...state, q: suggestion });
      answerPlace.append(' Did you mean ', element('a', { href }, suggestion), '?');
    }
    for (const name of Object.keys(names) as (keyof typeof names)[]) {
      if (counts[name]) filterPlace.append(filterNode(name, counts[name], state));
    }
    list.replaceChildren(...groupNodes(answer), ...moreNode(total));
  } catch {
    if (now !== turn) return;
    answerPlace.textContent = import.meta.env.DEV
      ? 'The search needs a build: run "npm run build".'
      : 'The search index could not be reached. Every page is in the list below.';
  }
}

if (form && field) {
  field.value = readState()['q'] ?? '';
  void show();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go({ ...readState(), q: cleanQuery(field.value) });
  });
}
