/** Makes the HTML of a text fit for readers elsewhere: absolute addresses, nothing that serves our pages. */
import { type DefaultTreeAdapterTypes as Tree, parseFragment, serialize } from 'parse5';

const kept = /^(href|src|alt|width|height|lang|datetime|cite|colspan|rowspan|scope|start|display)$/;
const dropped = new Set(['script', 'style', 'svg', 'source', 'input', 'button', 'form']);

function clean(node: Tree.ParentNode, page: string): void {
  node.childNodes = node.childNodes.filter((child) => {
    return !('tagName' in child && dropped.has(child.tagName)) && child.nodeName !== '#comment';
  });
  for (const child of node.childNodes) {
    if (!('attrs' in child)) continue;
    child.attrs = child.attrs
      .filter(({ name }) => kept.test(name))
      .map(({ name, value }) =>
        /^(href|src|cite)$/.test(name) && URL.canParse(value, page)
          ? { name, value: new URL(value, page).href }
          : { name, value },
      );
    clean(child, page);
  }
}

/** @param page the full address of the page on which the HTML stands. */
export function cleanHtml(html: string, page: string): string {
  const fragment = parseFragment(html);
  clean(fragment, page);
  return serialize(fragment).trim();
}
