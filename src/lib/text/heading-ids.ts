/** The ids of headings: unique on a page, never empty, never one of the frame's. */

/** Ids that layouts and components give to parts of pages. `heading-ids.test.ts` finds one that is missing here. */
export const frameIds: readonly string[] = [
  ...['contact', 'content', 'diagram-words', 'groups', 'head', 'licences', 'networks-words', 'on-this-site'],
  ...['publications', 'star', 'thrift', 'user-content-fn-1', 'user-content-fnref-1'],
];

/** The words of a heading as forges spell them in an address: letters, digits and hyphens. */
const spell = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** Gives the headings of one text their ids, in their order. */
export function createHeadingIds(): (heading: string) => string {
  const taken = new Set(frameIds);
  return (heading) => {
    const words = heading.replace(/\s+/g, ' ').trim();
    const id = spell(/[\p{L}\p{N}]/u.test(words) ? words : 'section');
    let free = id;
    for (let count = 1; taken.has(free); count++) free = `${id}-${count}`;
    taken.add(free);
    return free;
  };
}
