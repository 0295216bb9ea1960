/** Walks through parsed pages. */
import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter } from 'parse5';

/** Every element of a document, in its order. */
export function* elements(node: Tree.Node): Generator<Tree.Element> {
  if (defaultTreeAdapter.isElementNode(node)) yield node;
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* elements(child);
}

/** The value of an attribute, if the element has it. */
export const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find((candidate) => candidate.name === name)?.value;
