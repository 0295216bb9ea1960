/** The controls of the form: what shows a field and tells what was changed in it. */
import { isRealDay } from '../../../lib/time/dates.ts';
import { element } from '../../ui/element.ts';
import type { FormField } from '../form-fields.ts';

export type Change = (name: string, value: unknown) => void;

export interface Control {
  nodes: HTMLElement[];
  /** What the label belongs to. */
  input: HTMLElement;
  show: (value: unknown) => void;
}

const words = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Words or a day. */
export function makeLine({ name, kind }: FormField, change: Change): Control {
  const attributes = { id: `write-${name}`, autocomplete: 'off' };
  const input =
    name === 'summary'
      ? element('textarea', { ...attributes, rows: '3' })
      : element('input', { ...attributes, type: kind === 'day' ? 'date' : 'text' });
  // A field for days takes nothing else; what the text says instead is told as a finding.
  const shown = (text: string) =>
    kind !== 'day' || (/^\d{4}-\d\d-\d\d$/.test(text) && isRealDay(text)) ? text : '';
  input.addEventListener('input', () => change(name, input.value.replace(/\s*\n\s*/g, ' ')));
  return { nodes: [input], input, show: (value) => void (input.value = shown(words(value))) };
}

/** Yes or no. */
export function makeSwitch({ name }: FormField, change: Change): Control {
  const input = element('input', { id: `write-${name}`, type: 'checkbox' });
  input.addEventListener('change', () => change(name, input.checked));
  return { nodes: [input], input, show: (value) => void (input.checked = value === true) };
}

/** One of a few. */
export function makeChoice({ name, options }: FormField, change: Change): Control {
  const called = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
  const choices = options.map((value) => element('option', { value }, called.of(value) ?? value));
  const input = element('select', { id: `write-${name}` }, ...choices);
  input.addEventListener('change', () => change(name, input.value === options[0] ? '' : input.value));
  return { nodes: [input], input, show: (value) => void (input.value = words(value) || (options[0] ?? '')) };
}

/** A picture and what it shows. */
export function makeGroup({ name }: FormField, change: Change): Control {
  const src = element('input', { id: `write-${name}`, type: 'text', placeholder: './picture.jpg' });
  const alt = element('input', { id: `write-${name}-alt`, type: 'text' });
  const label = element('label', { for: alt.id }, 'What it shows');
  const tell = () => {
    const given = Object.entries({ src: src.value, alt: alt.value }).filter(([, part]) => part);
    change(name, given.length > 0 ? Object.fromEntries(given) : '');
  };
  for (const input of [src, alt]) input.addEventListener('input', tell);
  const show = (value: unknown) => {
    const given = (value ?? {}) as { src?: unknown; alt?: unknown };
    src.value = words(given.src);
    alt.value = words(given.alt);
  };
  return { nodes: [src, label, alt], input: src, show };
}
