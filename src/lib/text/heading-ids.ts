/** The ids of headings: unique on a page, never empty, never one of the frame's. */
import Slugger from 'github-slugger';

/** Ids that layouts and components give to parts of pages. `heading-ids.test.ts` finds one that is missing here. */
export const frameIds: readonly string[] = [
  ...[
    'contact',
    'content',
    'framework-drawing',
    'groups',
    'head',
    'licences',
    'networks-words',
    'on-this-site',
  ],
  ...['publications', 'star', 'thrift'],
];

/** Gives the headings of one text their ids, in their order. */
export function createHeadingIds(): (heading: string) => string {
  const slugger = new Slugger();
  for (const id of frameIds) slugger.slug(id);
  return (heading) => {
    const words = heading.replace(/\s+/g, ' ').trim();
    return slugger.slug(/[\p{L}\p{N}]/u.test(words) ? words : 'section');
  };
}
