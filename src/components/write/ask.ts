/** Asks in a dialog, field by field, and gives the answers. */
import { element } from '../search/element.ts';

export interface Ask {
  name: string;
  label: string;
  /** What is chosen from; without it, words are typed. */
  choices?: readonly { value: string; label: string }[] | undefined;
  /** What is offered while one types, by the id of a list. */
  offered?: HTMLDataListElement | undefined;
  needed?: boolean | undefined;
  /** Several lines. */
  long?: boolean | undefined;
  value?: string | undefined;
  type?: string | undefined;
}

function makeInput({ name, choices, offered, needed, long, value = '', type = 'text' }: Ask) {
  const attributes = { name, id: `ask-${name}`, autocomplete: 'off', ...(needed ? { required: '' } : {}) };
  if (choices) {
    const options = choices.map((choice) => element('option', { value: choice.value }, choice.label));
    const select = element('select', attributes, ...options);
    if (value) select.value = value;
    return select;
  }
  if (long) return element('textarea', { ...attributes, rows: '4' }, value);
  return element('input', { ...attributes, type, value, ...(offered ? { list: offered.id } : {}) });
}

/** The answers by name, or nothing when the reader leaves the dialog. */
export function ask(
  title: string,
  fields: readonly Ask[],
  action = 'Insert',
): Promise<Record<string, string> | undefined> {
  const rows = fields.map((field) => {
    const input = makeInput(field);
    const label = element('label', { for: input.id }, field.label, field.needed ? '' : ' (may be empty)');
    return element('div', { class: 'field' }, label, input, ...(field.offered ? [field.offered] : []));
  });
  const cancel = element('button', { type: 'button' }, 'Cancel');
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', { id: 'ask-title' }, title),
    ...rows,
    element(
      'p',
      { class: 'buttons' },
      element('button', { type: 'submit', class: 'action' }, action),
      cancel,
    ),
  );
  const dialog = element('dialog', { class: 'write-dialog', 'aria-labelledby': 'ask-title' }, form);
  let answers: Record<string, string> | undefined;
  form.addEventListener('submit', () => {
    answers = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  });
  cancel.addEventListener('click', () => dialog.close());
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answers);
    }),
  );
}
