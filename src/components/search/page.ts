/** The search on `/search/`. Its state stands in the address alone. */
import { cleanQuery } from '../../lib/search/search-text.ts';
import { element } from '../ui/element.ts';
import { type Answer, ask } from './engine.ts';
import type { Filters } from './pagefind.ts';
import { describeAnswer, filterNode, groupResults, type Shown } from './results.ts';

/** Every result costs its text; the first answer stays light, more are fetched on request. */
const FIRST = 5;
const STEP = 10;
const filterLabels = { kind: 'Kind', year: 'Year', tag: 'Tag' };
const form = document.querySelector<HTMLFormElement>('main form[data-words]');
const field = form?.querySelector<HTMLInputElement>('input');
const answerPlace = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLElement>('[data-search-results]');
const filterPlace = document.querySelector<HTMLElement>('[data-search-filters]');
let shown = FIRST;
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
  shown = FIRST;
  void show();
}

const partNodes = ({ title, href }: Shown['parts'][number], index: number) => [
  index > 0 ? ', ' : '',
  element('a', { href }, title),
];

function itemNode({ title, href, text, parts }: Shown) {
  return element(
    'li',
    {},
    element('h3', {}, element('a', { href }, title)),
    element('p', {}, ...text),
    ...(parts.length > 0 ? [element('p', {}, 'Sections: ', ...parts.flatMap(partNodes))] : []),
  );
}

function groupNodes(answer: Answer) {
  return groupResults(answer).flatMap(({ heading, items }) => [
    element('h2', { class: 'label' }, heading),
    element('ol', {}, ...items.map(itemNode)),
  ]);
}

function moreNode(total: number) {
  const more = element('button', { type: 'button' }, 'Show more');
  more.addEventListener('click', () => {
    const before = shown;
    shown += STEP;
    void show().then(() => list?.querySelectorAll<HTMLElement>('h3 a')[before]?.focus());
  });
  return total > shown ? [more] : [];
}

function showAnswer(answer: Answer, state: Filters) {
  if (!list || !answerPlace || !filterPlace) return;
  const { suggestion, counts, total } = answer;
  answerPlace.textContent = describeAnswer(answer, state['q'] ?? '');
  if (total === 0) answerPlace.append(' Every page is in the list below.');
  if (suggestion) {
    const href = addressOf({ ...state, q: suggestion });
    answerPlace.append(' Did you mean ', element('a', { href }, suggestion), '?');
  }
  const filters = Object.entries(filterLabels).flatMap(([name, label]) => {
    const choose = (value: string) => go({ ...state, [name]: value });
    const own = counts[name];
    return own ? [filterNode(label, own, state[name] ?? '', choose)] : [];
  });
  // The fields are made again; a reader who walks them by the keyboard stays where they were.
  const focused = [...filterPlace.querySelectorAll('select')].findIndex((field) => field.matches(':focus'));
  filterPlace.replaceChildren(...filters);
  filterPlace.querySelectorAll('select')[focused]?.focus();
  list.replaceChildren(...groupNodes(answer), ...moreNode(total));
}

async function show() {
  const now = ++turn;
  const state = readState();
  const { q = '', ...wanted } = state;
  if (!form || !list || !answerPlace || !filterPlace) return;
  answerPlace.textContent = q && 'Searching …';
  if (!q) {
    list.replaceChildren();
    filterPlace.replaceChildren();
    return;
  }
  try {
    const answer = await ask(form.dataset, q, wanted, shown);
    if (now === turn) showAnswer(answer, state);
  } catch {
    if (now !== turn) return;
    list.replaceChildren();
    answerPlace.textContent = import.meta.env.DEV
      ? 'The search needs a build: run "npm run build".'
      : 'The search index could not be reached. Every page is in the list below.';
  }
}

if (form && field) {
  field.value ||= readState()['q'] ?? '';
  void show();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go({ ...readState(), q: cleanQuery(field.value) });
  });
}
