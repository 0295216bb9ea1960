/** What a page costs a reader: the files that a browser fetches for it, and their size over the wire. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

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
  /** The page itself, then what it loads to be shown to its end. */
  parts: Part[];
}

const compressed = /\.(png|jpe?g|webp|avif|woff2)$/;

const [packGzip, packBrotli] = [promisify(gzip), promisify(brotliCompress)];

async function weigh(content: Buffer, file: string): Promise<Weight> {
  if (compressed.test(file)) return { gzip: content.length, brotli: content.length };
  const [gzipped, brotli] = await Promise.all([
    packGzip(content, { level: 9 }),
    packBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  ]);
  return { gzip: gzipped.length, brotli: brotli.length };
}

/** The modules that a script imports at once: `import"./a.js"`, `from"./a.js"`. */
function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)].map(([, path = '']) =>
    posix.join(posix.dirname(file), path),
  );
}

/** Weighs the pages of a built site; files that pages share are weighed once. */
export function createScale(site: string, base: string) {
  const shared = new Map<string, Promise<Part[]>>();

  async function weighShared(file: string): Promise<Part[]> {
    const content = readFileSync(join(site, file));
    const part = { file, ...(await weigh(content, file)), again: !file.startsWith('_astro/') };
    const imported = file.endsWith('.js') ? importsOf(file, content.toString()) : [];
    return [part, ...(await Promise.all(imported.map(partsOf))).flat()];
  }

  function partsOf(file: string): Promise<Part[]> {
    const parts = shared.get(file) ?? weighShared(file);
    shared.set(file, parts);
    return parts;
  }

  /** What a page costs, given its HTML and the addresses that it makes a browser fetch. */
  return async function weighPage(file: string, html: string, fetched: readonly string[]): Promise<PageCost> {
    const own = fetched
      .filter((address) => address.startsWith(base))
      .map((address) => address.slice(base.length));
    const others = (await Promise.all(own.map(partsOf))).flat();
    const parts = new Map(others.map((part) => [part.file, part]));
    return {
      file,
      parts: [{ file, ...(await weigh(Buffer.from(html), file)), again: true }, ...parts.values()],
    };
  };
}
