/** References as they are cited: APA and Vancouver, as one line of plain text. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './bibliography.ts';

/** The reference in a style (`apa` or `vancouver`), as one line of plain text. */
export function formatReference(csl: CslItem, style: 'apa' | 'vancouver' = 'apa'): string {
  // citeproc keeps items by their ids in an ordinary object, in which "constructor" is something else.
  const text: string = new Cite({ ...csl, id: 'work' }, { generateGraph: false }).format('bibliography', {
    template: style,
    format: 'text',
    lang: 'en-US',
  });
  // The styles know no list that goes on, and take its last word for a name.
  return text
    .trim()
    .replace(/^1\. /, '')
    .replace(/(?:,(?: &| …| \. \. \.)?|,? &) others(?=[.,]? \(|\. )/, ', et al');
}
