/** Makes a page of the site one that opens from a disk: relative addresses, nothing that needs a server. */
import { posix } from 'node:path';
import {
  type DefaultTreeAdapterTypes as Tree,
  defaultTreeAdapter as tree,
  parse,
  parseFragment,
  serialize,
} from 'parse5';
import { attribute, elements } from '../../output/elements.ts';

export interface FrozenSite {
  /** Address of the site with its base path. */
  home: URL;
  /** The files that stay, as paths below the site. */
  files: ReadonlySet<string>;
  /** What stands at the top of every page: that the project has ended, and the day. */
  notice: string;
}

/** An address of the site as a path from one file to another; any other address as it is. */
export function makeRelative(address: string, file: string, { home, files }: FrozenSite): string {
  const target = new URL(address, new URL(file, home));
  if (
    address.startsWith('#') ||
    target.origin !== home.origin ||
    !target.pathname.startsWith(home.pathname)
  ) {
    return address;
  }
  const path = decodeURIComponent(target.pathname.slice(home.pathname.length));
  const aim = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  // What is not in the folder is left to the site itself, as long as that stands.
  if (!files.has(aim)) return target.href;
  return encodeURI(posix.relative(posix.dirname(file), aim)) + target.hash;
}

/** What needs a script, a server, or a live site. The policy in a meta element knows no files. */
function isLive(element: Tree.Element): boolean {
  const { tagName } = element;
  if (tagName === 'script') return attribute(element, 'type') !== 'application/ld+json';
  if (['search', 'form', 'button', 'noscript'].includes(tagName)) return true;
  if (tagName === 'meta') return attribute(element, 'http-equiv') === 'Content-Security-Policy';
  if (tagName === 'link') return ['sitemap', 'manifest'].includes(attribute(element, 'rel') ?? '');
  if (
    tagName === 'p' &&
    [...elements(element)].some((inner) => attribute(inner, 'data-cost') !== undefined)
  ) {
    return true;
  }
  return attribute(element, 'data-call-line') !== undefined;
}

/** The first element of a piece of HTML. */
const makeElement = (html: string) => parseFragment(html).childNodes[0] as Tree.Element;

function relateAttributes(element: Tree.Element, relate: (address: string) => string): void {
  element.attrs = element.attrs.filter(({ name }) => name !== 'integrity' && name !== 'crossorigin');
  const isCanonical = attribute(element, 'rel') === 'canonical';
  for (const own of element.attrs) {
    if (own.name === 'src' || (own.name === 'href' && !isCanonical)) own.value = relate(own.value);
    if (own.name === 'srcset') {
      own.value = own.value.replace(
        /(^|,\s*)([^\s,]+)/g,
        (_, before: string, address: string) => before + relate(address),
      );
    }
    if (own.name === 'content' && attribute(element, 'http-equiv') === 'refresh') {
      own.value = own.value.replace(/url=(.+)$/, (_, address: string) => `url=${relate(address)}`);
    }
  }
}

/** The frozen form of a page. @param file path below the site. */
export function freezePage(html: string, file: string, site: FrozenSite): string {
  const page = parse(html);
  const relate = (address: string) => makeRelative(address, file, site);
  for (const element of [...elements(page)]) {
    if (isLive(element)) {
      if (element.tagName === 'search' && element.parentNode) {
        const list =
          attribute(element, 'data-in-header') !== undefined
            ? `<p class="ms-auto"><a href="${relate(`${site.home.href}search/`)}">All pages</a></p>`
            : '<p>This copy has no search. Every page is in the list below.</p>';
        tree.insertBefore(element.parentNode, makeElement(list), element);
      }
      tree.detachNode(element);
    } else relateAttributes(element, relate);
  }
  const header = [...elements(page)].find(({ tagName }) => tagName === 'header');
  const words = `<span class="mx-auto block max-w-sheet px-5 py-3">${site.notice}</span>`;
  const notice = makeElement(`<p class="bg-tint text-small" data-call-line>${words}</p>`);
  // Redirects have no header, and nobody reads them.
  if (header?.childNodes[0]) tree.insertBefore(header, notice, header.childNodes[0]);
  return serialize(page);
}
