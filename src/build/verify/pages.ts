/** Reads built pages: the addresses they answer, what they link to, what can be linked in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter, parse } from 'parse5';

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
}

/** Every element of a document, in its order. */
export function* elements(node: Tree.Node): Generator<Tree.Element> {
  if (defaultTreeAdapter.isElementNode(node)) yield node;
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* elements(child);
}

/** The value of an attribute, if the element has it. */
export const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

function readPage(file: string, html: string): BuiltPage {
  const page: BuiltPage = { file, title: '', description: '', headings: 0, links: [], ids: new Set() };
  for (const element of elements(parse(html))) {
    const id = attribute(element, 'id');
    if (id) page.ids.add(id);
    for (const link of [attribute(element, 'href'), attribute(element, 'src')]) {
      if (link !== undefined) page.links.push(link);
    }
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

/** Every HTML page of a built site. */
export function readPages(site: string): BuiltPage[] {
  return listFiles(site)
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => readPage(file, readFileSync(join(site, file), 'utf8')));
}
