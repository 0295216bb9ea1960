/** Asks in a dialog, field by field, and gives the answers. */
import { element } from '../ui/element.ts';

export interface Ask {
  name: string;
  label: string;
  /** What is chosen from; without it, words are typed. */
  choices?: readonly string[] | undefined;
  /** What is offered while one types, by the id of a list. */
  offered?: HTMLDataListElement | undefined;
  needed?: boolean | undefined;
  /** When the answer is left empty on purpose: words of the box to tick. */
  unless?: string | undefined;
  /** Several lines. */
  long?: boolean | undefined;
  type?: string | undefined;
}

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function makeInput({ name, choices, offered, needed, long, type = 'text' }: Ask): Input {
  const attributes = { name, id: `ask-${name}`, autocomplete: 'off', ...(needed ? { required: '' } : {}) };
  if (choices) return element('select', attributes, ...choices.map((each) => element('option', {}, each)));
  const input = long
    ? element('textarea', { ...attributes, rows: '4' })
    : element('input', { ...attributes, type, ...(offered ? { list: offered.id } : {}) });
  // Blanks are no answer.
  input.addEventListener('change', () => (input.value = input.value.trim()));
  return input;
}

/** A box that says that a needed answer is left empty on purpose. */
function makeBox(words: string, input: Input): HTMLElement {
  const box = element('input', { type: 'checkbox', id: `${input.id}-unless` });
  box.addEventListener('change', () => {
    if (box.checked) input.value = '';
    input.disabled = box.checked;
  });
  return element('p', { class: 'field-switch' }, box, ' ', element('label', { for: box.id }, words));
}

/**
 * The answers by name, or nothing when the reader leaves the dialog.
 *
 * @param shown what the questions are about, such as a picture.
 */
export function ask(
  title: string,
  fields: readonly Ask[],
  shown: Node | '' = '',
): Promise<Record<string, string> | undefined> {
  const inputs = fields.map(makeInput);
  const rows = fields.map(({ label, needed, unless, offered = '' }, index) => {
    const input = inputs[index] as Input;
    const words = element('label', { for: input.id }, label, needed ? '' : ' (optional)');
    return element('div', { class: 'field' }, words, input, offered, unless ? makeBox(unless, input) : '');
  });
  const cancel = element('button', { type: 'button' }, 'Cancel');
  const insert = element('button', { type: 'submit', class: 'action' }, 'Insert');
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', { id: 'ask-title' }, title),
    shown,
    ...rows,
    element('p', { class: 'buttons' }, insert, cancel),
  );
  const dialog = element('dialog', { class: 'write-dialog', 'aria-labelledby': 'ask-title' }, form);
  let answers: Record<string, string> | undefined;
  form.addEventListener('submit', () => {
    answers = Object.fromEntries(inputs.map(({ name, value }) => [name, value]));
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
