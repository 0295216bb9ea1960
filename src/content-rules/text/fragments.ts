/** Links to a part of a page: the same, or that of another text. */
import { visit } from 'unist-util-visit';
import { createHeadingIds, frameIds } from '../../lib/text/heading-ids.ts';
import { findNearest } from '../../lib/text/edit-distance.ts';
import type { Refusal } from './links.ts';
import type { TreeNode } from './tree.ts';

/** The words of a heading. */
function wordsOf(node: TreeNode): string {
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}

/** The ids of the headings of a text; undefined where one holds maths, whose words the build makes. */
export function idsIn(root: TreeNode): Map<string, string> | undefined {
  const idOf = createHeadingIds();
  const ids = new Map<string, string>();
  let isKnown = true;
  visit(root as never, 'heading', (node: TreeNode) => {
    visit(node as never, 'inlineMath', () => void (isKnown = false));
    const words = wordsOf(node);
    ids.set(idOf(words), words);
  });
  return isKnown ? ids : undefined;
}

/** The headings of the text at an address, by their ids; undefined where the build alone knows all parts of the page. */
export type PartsOf = (path: string) => ReadonlyMap<string, string> | undefined;

/** What is wrong with a link such as `#facts` or `/news/a-post/#facts`, if anything. */
export function checkFragment(href: string, ids: ReadonlyMap<string, string>): Refusal | undefined {
  const [path = '', fragment = ''] = href.split('#');
  let id: string;
  try {
    id = decodeURIComponent(fragment);
  } catch {
    id = fragment;
  }
  // Footnotes get their ids from the build.
  if (ids.has(id) || frameIds.includes(id) || /^(user-content-|top$|$)/.test(id)) return undefined;
  const meant = findNearest(id, [...ids.keys()]) ?? [...ids.keys()][0];
  const message = `No heading of ${path || 'this text'} has the address #${id}.`;
  if (!meant) return { message, fix: `Remove #${id}: the text has no headings.` };
  return { message, fix: `Write ${path}#${meant}, for the heading "${ids.get(meant) ?? ''}".` };
}
