/** The post as readers will see it, as far as that can be drawn without the build. */
import type { Element, ElementContent, Root } from 'hast';
import type { Nodes } from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import { DECORATIVE } from '../../../content-rules/text/allowed.ts';
import { parse } from '../../../content-rules/text/browser-parser/index.ts';
import { blankFrontMatter } from '../../../content-rules/text/check-text.ts';
import { readText } from '../../../content-rules/text/reader.ts';
import type { TreeNode } from '../../../content-rules/text/tree.ts';
import { onSite } from '../../../lib/site/addresses.ts';
import type { KnownSite } from '../../../lib/site/known-site.ts';
import { keepTogether } from '../../../lib/text/hard-spaces.ts';
import { setMaths } from '../maths.ts';
import type { Post } from '../post.ts';
import { frameTable, h } from './h.ts';
import { setNotes } from './notes.ts';
import { drawPart, type Source, wholeLinks } from './parts.ts';
import { drawPicture } from './pictures.ts';
import { type Made, toDom } from './to-dom.ts';

/** Attributes in quotes. */
const givenOf = (node: TreeNode): Record<string, string> =>
  Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) =>
      name && typeof value === 'string' ? [[name, value]] : [],
    ),
  );

function handlersFor(source: Source, made: Made) {
  const formula = (_: State, node: TreeNode): Element => {
    const place = h('code', {}, node.value ?? '');
    try {
      const nodes = setMaths(node.value ?? '', node.type === 'math');
      if (nodes) made.set(place, nodes);
    } catch {
      // The finding says what is wrong with it.
    }
    return place;
  };
  const part = (state: State, node: TreeNode): Element =>
    drawPart(
      { name: node.name ?? '', given: givenOf(node), children: state.all(node as never) as ElementContent[] },
      source,
    );
  return {
    mdxJsxFlowElement: part,
    mdxJsxTextElement: part,
    mdxFlowExpression: () => undefined,
    mdxTextExpression: () => undefined,
    mdxjsEsm: () => undefined,
    math: formula,
    inlineMath: formula,
    image: (_: State, node: TreeNode) =>
      source.picture(node.url ?? '', node.title === DECORATIVE ? '' : (node.alt ?? '')),
    imageReference: ({ definitionById }: State, { identifier = '', alt }: TreeNode) =>
      source.picture(definitionById.get(identifier.toUpperCase())?.url ?? '', alt ?? ''),
    text: (_: State, node: TreeNode) => ({ type: 'text', value: keepTogether(node.value ?? '') }),
  };
}

/** What the build adds to plain HTML: frames for tables and code, and the base path in links. */
function finish(node: Root | Element): void {
  node.children.forEach((child, index) => {
    if (child.type !== 'element') return;
    finish(child);
    const { tagName, properties } = child;
    if (tagName === 'pre') properties['tabIndex'] = 0;
    if (/^t[hd]$/.test(tagName) && properties['align'] === 'right') properties['className'] = ['number'];
    if (tagName === 'a' && typeof properties['href'] === 'string') {
      const isPath = /^\/(?!\/)/.test(properties['href']) && !wholeLinks.has(child);
      if (isPath) properties['href'] = onSite(properties['href']);
      // What is written here is not left by a link.
      if (!properties['href'].startsWith('#'))
        Object.assign(properties, { target: '_blank', rel: 'noreferrer' });
    }
    // That of a chart has its frame.
    const isFramed = node.type === 'element' && node.properties['role'] === 'group';
    if (tagName === 'table' && !isFramed) node.children[index] = frameTable(child, 'Table');
  });
}

/** The tree of a text in which what cannot be read stands as words. */
function readAsWords(body: string): TreeNode | undefined {
  const { tree, syntaxErrors } = readText(body, parse);
  if (syntaxErrors.length === 0) return tree;
  const lines = body.split('\n');
  for (const { line, column } of syntaxErrors.sort((a, b) => b.line - a.line || b.column - a.column)) {
    const row = lines[line - 1] ?? '';
    lines[line - 1] = `${row.slice(0, column - 1)}\\${row.slice(column - 1)}`;
  }
  return readText(lines.join('\n'), parse).tree ?? tree;
}

/** The nodes of the text of a post. While it cannot be read to its end, what can be read is shown. */
export function drawText(post: Post, known: KnownSite): Node[] {
  const tree = readAsWords(blankFrontMatter(post.text));
  if (!tree) return [];
  const made: Made = new WeakMap();
  const picture = (path: string, alt: string) => {
    const name = path.replace('./', '');
    const place = h('span', {});
    made.set(place, drawPicture(post.files.get(name), name, alt));
    return place;
  };
  const readFile = (name: string) => {
    const bytes = post.files.get(name);
    return bytes && new TextDecoder().decode(bytes);
  };
  const handlers = handlersFor({ known, readFile, picture }, made);
  const root = toHast(tree as Nodes, { clobberPrefix: 'preview-', handlers: handlers as never }) as Root;
  setNotes(root);
  finish(root);
  return toDom(root, made);
}
