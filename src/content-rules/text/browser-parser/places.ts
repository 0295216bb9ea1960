/** Gives their places back to the nodes that were cut out of a text after it was read: addresses without marks. */
import type { TreeNode } from '../tree.ts';

const wordsOf = (node: TreeNode): string => node.value ?? node.children?.map(wordsOf).join('') ?? '';

/** Fills in places below a node. @param text the whole text. */
export function fillPlaces(node: TreeNode, text: string, lineStarts = startsOfLines(text)): void {
  let at = node.position
    ? (lineStarts[node.position.start.line - 1] ?? 0) + node.position.start.column - 1
    : 0;
  for (const child of node.children ?? []) {
    if (!child.position) {
      const words = wordsOf(child);
      const found = text.indexOf(words, at);
      const start = found < 0 ? at : found;
      child.position = { start: placeAt(start, lineStarts), end: placeAt(start + words.length, lineStarts) };
    }
    const { line, column } = child.position.end;
    at = (lineStarts[line - 1] ?? 0) + column - 1;
    fillPlaces(child, text, lineStarts);
  }
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function placeAt(offset: number, lineStarts: readonly number[]) {
  const after = lineStarts.findIndex((start) => start > offset);
  const line = after < 0 ? lineStarts.length : after;
  return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
}
