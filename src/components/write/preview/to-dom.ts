/** Makes nodes of a tree of HTML. Nodes are made, never parsed, so that Trusted Types may be required. */
import type { Element, Root, RootContent } from 'hast';

const SVG = 'http://www.w3.org/2000/svg';

/** Names that HTML spells in another way than the tree. */
const spelt: Record<string, string> = {
  className: 'class',
  htmlFor: 'for',
  colSpan: 'colspan',
  rowSpan: 'rowspan',
};
const nameOf = (property: string) =>
  spelt[property] ??
  property.replace(
    /^(aria|data)([A-Z].*)$/,
    (_, kind: string, name: string) => `${kind}-${name.toLowerCase()}`,
  );

/** Nodes that are made already, by the element that stands for each. */
export type Made = WeakMap<Element, Node>;

function makeElement(node: Element, made: Made, isSvg: boolean): Node {
  const own = made.get(node);
  if (own) return own;
  const svg = isSvg || node.tagName === 'svg';
  const element = svg ? document.createElementNS(SVG, node.tagName) : document.createElement(node.tagName);
  for (const [property, value] of Object.entries(node.properties)) {
    if (value === null || value === undefined || value === false) continue;
    const words = Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
    element.setAttribute(svg ? property : nameOf(property), words);
  }
  element.append(...node.children.flatMap((child) => makeNode(child, made, svg)));
  return element;
}

function makeNode(node: RootContent, made: Made, isSvg = false): Node[] {
  if (node.type === 'text') return [document.createTextNode(node.value)];
  return node.type === 'element' ? [makeElement(node, made, isSvg)] : [];
}

/** The nodes of a tree. What is not an element or words is left out. */
export const toDom = (tree: Root, made: Made): Node[] =>
  tree.children.flatMap((child) => makeNode(child, made));
