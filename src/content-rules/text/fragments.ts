/** Links to a part of the same page. */
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

/** What is wrong with a link such as `#facts`, if anything. */
export function checkFragment(href: string, ids: ReadonlyMap<string, string>): Refusal | undefined {
  let id: string;
  try {
    id = decodeURIComponent(href.slice(1));
  } catch {
    id = href.slice(1);
  }
  // Footnotes get their ids from the build.
  if (ids.has(id) || frameIds.includes(id) || /^(user-content-|top$)/.test(id)) return undefined;
  const meant = findNearest(id, [...ids.keys()]) ?? [...ids.keys()][0];
  const message = `No heading of this text has the address #${id}.`;
  if (!meant) return { message, fix: 'Remove the link: the text has no headings.' };
  return { message, fix: `Write #${meant}, for the heading "${ids.get(meant) ?? ''}".` };
}
