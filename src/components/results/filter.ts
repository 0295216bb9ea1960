/** Shows the papers that fit the choices, and keeps the choices in the address. */
export {};

const form = document.querySelector<HTMLFormElement>('[data-filter]');
const answer = document.querySelector('[data-filter-status]');
const papers = [...document.querySelectorAll<HTMLElement>('[data-paper]')];
const years = [...document.querySelectorAll<HTMLElement>('[data-years] > section')];

/** @param options those of the form; the last sorts, each other one chooses unless it stands for all. */
function show(options: HTMLOptionElement[]) {
  const oldest = options.at(-1)?.selected;
  const chosen = options
    .slice(0, -1)
    .flatMap(({ selected, value }, number) => (selected && value ? [String(number)] : []));
  for (const paper of papers) {
    const fitting = paper.dataset['paper']?.split(' ');
    paper.hidden = !chosen.every((number) => fitting?.includes(number));
  }
  for (const year of years) year.hidden = !year.querySelector('[data-paper]:not([hidden])');
  const place = years[0]?.parentElement;
  place?.append(...(oldest ? years.toReversed() : years));
  const count = papers.filter((paper) => !paper.hidden).length;
  if (answer) answer.textContent = `${count} of ${papers.length} papers`;
}

if (form) {
  const fields = [...form.querySelectorAll('select')];
  const options = fields.flatMap((field) => [...field.options]);
  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    field.value = asked.get(field.name) ?? '';
    // No option has this value.
    if (field.selectedIndex < 0) field.value = '';
  }
  delete form.dataset['whenScripted'];
  show(options);
  form.addEventListener('change', () => {
    show(options);
    const chosen = fields.filter(({ value }) => value).map(({ name, value }) => [name, value]);
    history.replaceState(null, '', chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : location.pathname);
  });
}
