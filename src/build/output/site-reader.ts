/** Reads built pages: the addresses they answer, what they link to, what can be linked in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'parse5';
import { requestsOf } from './ledger/page-requests.ts';
import { checkDocument } from './verify/allowed.ts';
import { attribute, elements } from './elements.ts';

export interface BuiltPage {
  /** Path below the site, such as `news/index.html`. */
  file: string;
  title: string;
  description: string;
  /** Number of `h1` elements. */
  headings: number;
  /** Values of `href` and `src`. */
  links: string[];
  /** Values of `id`. */
  ids: Set<string>;
  /** Addresses that a browser fetches to show the page to its end. */
  fetched: string[];
  /** What it holds that no page may hold. */
  forbidden: string[];
  /** True when it leads to another page by itself. */
  isRedirect: boolean;
  /** True when it has slots for its own cost; redirects have none. */
  isWeighed: boolean;
}

/** Reads a page. It is parsed once, here, for all who check it. */
export function readPage(file: string, html: string): BuiltPage {
  const document = parse(html);
  const fetched = requestsOf(document);
  const page: BuiltPage = {
    file,
    title: '',
    description: '',
    headings: 0,
    links: [...fetched],
    ids: new Set(),
    fetched,
    forbidden: checkDocument(document),
    isRedirect: false,
    isWeighed: false,
  };
  for (const element of elements(document)) {
    const id = attribute(element, 'id');
    if (id) page.ids.add(id);
    for (const link of [attribute(element, 'href'), attribute(element, 'src')]) {
      if (link !== undefined) page.links.push(link);
    }
    page.isRedirect ||= attribute(element, 'http-equiv')?.toLowerCase() === 'refresh';
    page.isWeighed ||= attribute(element, 'data-cost') !== undefined;
    if (element.tagName === 'h1') page.headings += 1;
    if (element.tagName === 'title' && !page.title) {
      page.title = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    }
    if (element.tagName === 'meta' && attribute(element, 'name') === 'description') {
      page.description = attribute(element, 'content') ?? '';
    }
  }
  return page;
}

/** Every file below a folder, as paths with slashes, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** The HTML pages of a built site, as paths. */
export const listPages = (site: string): string[] =>
  listFiles(site).filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'));

/** Reads every page of a built site. */
export const readPages = (site: string): BuiltPage[] =>
  listPages(site).map((file) => readPage(file, readFileSync(join(site, file), 'utf8')));
