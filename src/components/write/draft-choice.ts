/** The choice to keep a draft in this browser, off until the writer makes it. */
import { element } from '../ui/element.ts';
import { forgetDraft, keepDraft, readDraft } from './draft.ts';
import type { Post } from './post.ts';

export function createDraftChoice(post: Post) {
  const input = element('input', { type: 'checkbox', id: 'write-keep' });
  const status = element('p', { class: 'hint', role: 'status' });
  const label = element('label', { for: input.id }, 'Keep a draft in this browser');
  const hint = element(
    'p',
    { class: 'hint' },
    'It stays on this device only, until you untick the box. Do not use this on a shared computer.',
  );
  input.checked = readDraft() !== undefined;
  const keep = () => {
    if (!input.checked) return;
    const said = keepDraft(post);
    if (status.textContent !== said) status.textContent = said;
  };
  input.addEventListener('change', () => {
    if (input.checked) return keep();
    forgetDraft();
    status.textContent = 'The draft has been removed from this browser.';
  });
  return {
    node: element('div', { class: 'field field-switch' }, element('p', {}, input, ' ', label), hint, status),
    keep,
    isKept: () => input.checked && status.textContent === '',
  };
}
