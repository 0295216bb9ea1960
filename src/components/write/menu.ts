/** The toolbar of the text: its marks, and the parts that can be put into it. */
import { element } from '../ui/element.ts';
import { type Mark, markNames } from './editor/marks.ts';
import { pickers, partLabels } from './part-labels.ts';

interface Doors {
  mark: (name: Mark) => void;
  insertPart: (name: string) => void;
  /** Takes files that were chosen for a part. */
  takeFiles: (files: readonly File[], part: string) => void;
}

/** How far a key goes among the buttons. */
const steps: Partial<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/** Lets the Tab key stop at one of the buttons, and the arrows go from one to the next. */
function goByArrows(bar: HTMLElement, buttons: readonly HTMLElement[]): void {
  const stopAt = (stop: HTMLElement) => {
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  };
  bar.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const at = buttons.indexOf(event.target as HTMLElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    buttons[Math.min(Math.max(at + step, 0), buttons.length - 1)]?.focus();
  });
  bar.addEventListener('focusin', ({ target }) => stopAt(target as HTMLElement));
  if (buttons[0]) stopAt(buttons[0]);
}

/** A button for each mark and each part. Those that show a file ask for it first. */
export function createMenu({ mark, insertPart, takeFiles }: Doors): HTMLElement {
  const makeButton = (words: string, act: () => void) => {
    const button = element('button', { type: 'button' }, words);
    button.addEventListener('click', act);
    return button;
  };
  const pick = (part: string, accept: string) => {
    const input = element('input', { type: 'file', accept });
    input.addEventListener('change', () => takeFiles([...(input.files ?? [])], part));
    input.click();
  };
  const marks = markNames.map((name) => makeButton(name, () => mark(name)));
  const parts = Object.entries(partLabels).map(([part, words]) =>
    makeButton(words, () => {
      const accept = pickers[part];
      if (accept) pick(part, accept);
      else insertPart(part);
    }),
  );
  const group = (label: string, buttons: readonly HTMLElement[]) =>
    element('div', { role: 'group', 'aria-label': label }, ...buttons);
  const bar = element(
    'div',
    { class: 'write-menu', role: 'toolbar', 'aria-label': 'What the text may hold' },
    group('Mark', marks),
    group('Insert', parts),
  );
  goByArrows(bar, [...marks, ...parts]);
  return bar;
}
