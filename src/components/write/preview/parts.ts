/** The parts of a post as readers see them, as trees of HTML. They look as those of `components/prose/` do. */
import type { Element, ElementContent } from 'hast';
import { type KnownCollection, type KnownSite, ofEntry } from '../../../lib/site/known-site.ts';
import { drawChart } from './chart.ts';
import { caption, h } from './h.ts';

export interface Part {
  name: string;
  /** Attributes in quotes. */
  given: Record<string, string>;
  children: ElementContent[];
}

/** What a part may draw from. */
export interface Source {
  known: KnownSite;
  readFile: (name: string) => string | undefined;
  /** An element that stands for a picture beside the post. */
  picture: (name: string, alt: string) => Element;
}

/** Links whose address is whole already: the base path stands in it. */
export const wholeLinks = new WeakSet<Element>();

function link({ href, entries }: KnownCollection, id = ''): Element {
  const name = entries.find((entry) => entry.id === id)?.name ?? `[${id}]`;
  const made = h('a', { href: ofEntry(href, id) }, name);
  wholeLinks.add(made);
  return made;
}

/** As `components/prose/Callout.astro` has them. */
const CALLOUT = ['grid', 'gap-2', 'bar', 'bg-tint', 'py-3', 'pe-4', 'text-small'];

/** How each part is drawn. */
const drawn: Record<string, (part: Part, source: Source) => Element> = {
  Callout: ({ given, children }) => {
    const words = given['kind'] === 'source' ? 'Source' : 'Note';
    const label = h('p', { lang: 'en', className: ['label'] }, words);
    return h('aside', { className: CALLOUT, ariaLabel: words }, label, ...children);
  },
  Quote: ({ given, children }) => {
    const { by = '', source } = given;
    const who = source ? h('a', { href: source }, by) : by;
    const quoted = h('blockquote', { className: ['prose'], cite: source }, ...children);
    return h('figure', { className: ['bar', 'border-rule'], dataQuotation: true }, quoted, caption(who));
  },
  Person: ({ given }, { known }) => link(known.collections.people, given['who']),
  Publication: ({ given }, { known }) => link(known.collections.publications, given['cite']),
  Software: ({ given }, { known }) => link(known.collections.software, given['name']),
  Figure: ({ given }, { picture }) => {
    const shown = picture(given['src'] ?? '', given['alt'] ?? '');
    return h('figure', {}, shown, ...(given['caption'] ? [caption(given['caption'])] : []));
  },
  Download: ({ given }) => {
    const ending = (given['src'] ?? '').split('.').at(-1)?.toUpperCase() ?? '';
    return h('p', {}, h('span', { className: ['as-link'] }, `${given['label'] ?? ''} (${ending})`));
  },
  Video: ({ given }, { picture }) => {
    const { href = '', still = '', alt = '' } = given;
    const host = URL.canParse(href) ? new URL(href).hostname : href;
    const words = caption(h('a', { lang: 'en', href }, `Watch the video on ${host}`));
    return h('figure', {}, h('a', { href }, picture(still, alt)), words);
  },
  Chart: ({ given }, { readFile }) => drawChart(given, readFile),
};

/** A part as readers see it; one that does not exist is shown by its name. */
export const drawPart = (part: Part, source: Source): Element =>
  drawn[part.name]?.(part, source) ??
  h('span', { className: ['missing'] }, `<${part.name}>`, ...part.children);
