/** The notes of a text (`[^1]`): each stands beside the block that refers to it first, as a list of its own. */
import type { Element, Nodes } from 'hast';

const childrenOf = (node: Nodes): Nodes[] => ('children' in node ? node.children : []);

const isElement = (node: Nodes): node is Element => node.type === 'element';

/** True for the part at the end of a text in which Markdown gathers the notes. */
export const isGathered = ({ properties }: Element): boolean => 'dataFootnotes' in properties;

/** True for the number in a text that leads to a note. */
export const isReference = (node: Nodes): node is Element =>
  isElement(node) && 'dataFootnoteRef' in node.properties;

/** What that number is called where it is not seen. */
export const nameOf = ({ children: [number] }: Element): string =>
  `Note ${number && 'value' in number ? number.value : ''}`;

/** Those in a part of a text, the first first. */
export const referencesIn = (node: Nodes): Element[] =>
  isReference(node) ? [node] : childrenOf(node).flatMap(referencesIn);

/** The notes as gathered, by the address that leads to them. */
function readNotes(gathered: Element): Map<string, Element> {
  const lists = gathered.children.filter((child) => isElement(child) && child.tagName === 'ol');
  const items = lists.flatMap(childrenOf).filter(isElement);
  return new Map(
    items.map((item, index) => {
      const properties = { ...item.properties, value: String(index + 1) };
      return [`#${String(item.properties['id'])}`, { ...item, properties }];
    }),
  );
}

/** The blocks that refer to notes, each with a list of those that it is the first to refer to. */
export function placeNotes(blocks: readonly Nodes[], gathered: Element): [Nodes, Element][] {
  const waiting = readNotes(gathered);
  const take = (node: Nodes): Element[] =>
    referencesIn(node).flatMap(({ properties }) => {
      const href = String(properties['href']);
      const note = waiting.get(href);
      waiting.delete(href);
      return note ? [note, ...take(note)] : [];
    });
  return blocks.flatMap((block): [Nodes, Element][] => {
    const children = block === gathered ? [] : take(block);
    const properties = { className: ['notes'] };
    return children.length > 0 ? [[block, { type: 'element', tagName: 'ol', properties, children }]] : [];
  });
}
