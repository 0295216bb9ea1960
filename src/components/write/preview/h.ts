/** Nodes of a tree of HTML. */
import type { Element, ElementContent } from 'hast';

/** A node of a tree of HTML. */
export function h(
  tagName: string,
  properties: Element['properties'],
  ...children: (ElementContent | string)[]
): Element {
  const nodes = children.map((child) =>
    typeof child === 'string' ? { type: 'text' as const, value: child } : child,
  );
  return { type: 'element', tagName, properties, children: nodes };
}

/** The words below a figure. */
export const caption = (...words: (ElementContent | string)[]) => h('figcaption', {}, ...words);

/** A table in a frame that scrolls, also with the keyboard. */
export const frameTable = (table: Element, ariaLabel: string) =>
  h('div', { className: ['overflow-x-auto'], role: 'group', ariaLabel, tabIndex: 0 }, table);
