/** Notes in the preview: beside what refers to them, as the build sets them. */
import type { ElementContent, Root } from 'hast';
import { isGathered, nameOf, placeNotes, referencesIn } from '../../../lib/text/notes.ts';
import { h } from './h.ts';

/** Puts the notes gathered at the end of a text in their places, and names the numbers that lead to them. */
export function setNotes(root: Root): void {
  for (const reference of referencesIn(root)) {
    reference.properties['ariaLabel'] = nameOf(reference);
    delete reference.properties['ariaDescribedBy'];
  }
  const gathered = root.children.find((child) => child.type === 'element' && isGathered(child));
  if (gathered?.type !== 'element') return;
  const lists = new Map(placeNotes(root.children, gathered));
  root.children = root.children.flatMap((block) => {
    const list = lists.get(block);
    if (block === gathered) return [];
    return list ? [h('div', { className: ['noted'] }, block as ElementContent, list)] : [block];
  });
}
