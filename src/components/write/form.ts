/** The form above the text. It shows what the front matter holds, and tells what was changed. */
import type { KnownSite } from '../../lib/site/known-site.ts';
import { element } from '../ui/element.ts';
import { type Change, type Control, makeChoice, makeGroup, makeLine, makeSwitch } from './form/controls.ts';
import { makeList } from './form/list-control.ts';
import type { Problem } from './findings.ts';
import { type FormField, formFields } from './form-fields.ts';

function makeControl(field: FormField, known: KnownSite, change: Change): Control {
  if (field.kind === 'list') return makeList(field, known, change);
  if (field.kind === 'choice') return makeChoice(field, change);
  if (field.kind === 'switch') return makeSwitch(field, change);
  return field.kind === 'group' ? makeGroup(field, change) : makeLine(field, change);
}

/** What most posts have; the rest stands behind a summary. */
const first = new Set(['title', 'date', 'summary', 'authors', 'tags']);

/** The form. `change` is told each field that the writer changes. */
export function createForm(known: KnownSite, change: Change) {
  const controls = formFields.map((field) => {
    const control = makeControl(field, known, change);
    const hint = element('p', { class: 'hint', id: `write-${field.name}-hint` }, field.hint);
    const problem = element('p', { class: 'problem', id: `write-${field.name}-problem` });
    const label = element(
      'label',
      { for: `write-${field.name}` },
      field.label,
      field.needed ? '' : ' (optional)',
    );
    control.input.setAttribute('aria-describedby', `${hint.id} ${problem.id}`);
    const node = element(
      'div',
      { class: `field field-${field.kind}` },
      label,
      hint,
      ...control.nodes,
      problem,
    );
    return { field, control, problem, node };
  });
  const part = (isFirst: boolean) =>
    controls.filter(({ field }) => first.has(field.name) === isFirst).map(({ node }) => node);
  const more = element('details', {}, element('summary', {}, 'More about the post'), ...part(false));
  const heading = element('h2', { id: 'write-about' }, 'About the post');
  const node = element(
    'form',
    { class: 'write-form', 'aria-labelledby': heading.id },
    heading,
    ...part(true),
    more,
  );
  node.addEventListener('submit', (event) => event.preventDefault());
  /** The fields that the writer has left once. What is not filled in before is no mistake yet. */
  const left = new Set<string>();
  let problems: ReadonlyMap<string, Problem> = new Map();
  function mark() {
    for (const { field, control, problem } of controls) {
      const { words = '', isMissing = false } = problems.get(field.name) ?? {};
      const said = isMissing && !left.has(field.name) ? '' : words;
      if (problem.textContent !== said) problem.textContent = said;
      control.input.toggleAttribute('aria-invalid', said !== '');
      if (said && !first.has(field.name)) more.open = true;
    }
  }
  for (const { field, node: row } of controls) {
    row.addEventListener('focusout', () => {
      left.add(field.name);
      mark();
    });
  }
  return {
    node,
    /** Shows what the front matter holds; of the post that is being written, not in the field that has the focus. */
    show(fields: Record<string, unknown>, isAnother: boolean) {
      for (const { field, control } of controls) {
        const hasFocus = control.nodes.some((each) => each === document.activeElement);
        if (isAnother || !hasFocus) control.show(fields[field.name]);
      }
    },
    /** Shows what is to be fixed in each field, by its name. */
    mark(next: ReadonlyMap<string, Problem>) {
      problems = next;
      mark();
    },
    /** Goes to a field. */
    focus(name: string) {
      const found = controls.find(({ field }) => field.name === name);
      if (found && !first.has(name)) more.open = true;
      found?.control.input.focus();
    },
    has: (name: string) => controls.some(({ field }) => field.name === name),
  };
}
