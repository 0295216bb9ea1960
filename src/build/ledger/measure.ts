/** What a page costs a reader: the files that a browser fetches for it, and their size over the wire. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { attribute, elements } from '../verify/pages.ts';

export interface Weight {
  /** Bytes after gzip at its highest level. */
  gzip: number;
  /** Bytes after brotli at level 5, as servers pack on the fly; its highest level is ten times slower to measure. */
  brotli: number;
}

export interface Part extends Weight {
  /** Path below the site. */
  file: string;
  /** Fetched again on the next page, as its name does not change with its content. */
  again: boolean;
}

export interface PageCost {
  /** Path below the site, such as `team/index.html`. */
  file: string;
  /** The page itself, then what it loads before the reader does anything. */
  parts: Part[];
}

const compressed = /\.(png|jpe?g|webp|avif|woff2)$/;

function weigh(content: Buffer, file: string): Weight {
  if (compressed.test(file)) return { gzip: content.length, brotli: content.length };
  return {
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length,
  };
}

/** What an element makes a browser fetch at once. Icons, lazy pictures and prefetches are not part of the first view. */
function fetchedBy(element: Tree.Element): string | undefined {
  const { tagName } = element;
  if (tagName === 'link' && attribute(element, 'rel') === 'stylesheet') return attribute(element, 'href');
  if (tagName === 'script') return attribute(element, 'src');
  if (tagName === 'img' && attribute(element, 'loading') !== 'lazy') return attribute(element, 'src');
  return undefined;
}

/** The modules that a script imports at once: `import"./a.js"`, `from"./a.js"`. */
function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)].map(([, path = '']) =>
    posix.join(posix.dirname(file), path),
  );
}

/** Weighs the pages of a built site; files that pages share are weighed once. */
export function createScale(site: string, base: string) {
  const shared = new Map<string, Part[]>();

  function partsOf(file: string): Part[] {
    const known = shared.get(file);
    if (known) return known;
    const content = readFileSync(join(site, file));
    const parts: Part[] = [{ file, ...weigh(content, file), again: !file.startsWith('_astro/') }];
    shared.set(file, parts);
    if (file.endsWith('.js')) parts.push(...importsOf(file, content.toString()).flatMap(partsOf));
    return parts;
  }

  /** What a page costs, given its HTML. */
  return function weighPage(file: string, html: string): PageCost {
    const fetched = [...elements(parse(html))].map(fetchedBy).filter((address) => address?.startsWith(base));
    const files = new Set(fetched.map((address) => address?.slice(base.length) ?? ''));
    const parts = new Map([...files].flatMap(partsOf).map((part) => [part.file, part]));
    return { file, parts: [{ file, ...weigh(Buffer.from(html), file), again: true }, ...parts.values()] };
  };
}
