/** Shows the papers that fit the choices, and keeps the choices in the address. */
export {};

const form = document.querySelector<HTMLFormElement>('[data-filter]');
const answer = document.querySelector('[data-filter-status]');
const papers = [...document.querySelectorAll<HTMLElement>('[data-paper]')];
const years = [...document.querySelectorAll<HTMLElement>('[data-years] > section')];

/** What a paper may have several of. */
const several = new Set(['person', 'topic']);

/** The chosen values by name; what is left at "All" is not among them. */
function choices(data: FormData): [string, string][] {
  return [...data].flatMap(([name, value]) => (typeof value === 'string' && value ? [[name, value]] : []));
}

function show(chosen: [string, string][]) {
  for (const paper of papers) {
    paper.hidden = chosen.some(([name, value]) => {
      const given = paper.dataset[name];
      if (given === undefined) return false;
      return !(several.has(name) ? given.split(' ') : [given]).includes(value);
    });
  }
  for (const year of years) year.hidden = !year.querySelector('[data-paper]:not([hidden])');
  const oldest = chosen.some(([name, value]) => name === 'order' && value === 'oldest');
  const place = years[0]?.parentElement;
  for (const year of oldest ? years.toReversed() : years) place?.append(year);
  const count = papers.filter((paper) => !paper.hidden).length;
  if (answer) answer.textContent = `${count} of ${papers.length} papers`;
}

if (form) {
  const asked = new URLSearchParams(location.search);
  for (const field of form.querySelectorAll('select')) {
    const value = asked.get(field.name) ?? '';
    if ([...field.options].some((option) => option.value === value)) field.value = value;
  }
  delete form.dataset['whenScripted'];
  const apply = () => {
    const chosen = choices(new FormData(form));
    show(chosen);
    return chosen;
  };
  apply();
  form.addEventListener('change', () => {
    const query = new URLSearchParams(apply()).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  });
}

export {};
