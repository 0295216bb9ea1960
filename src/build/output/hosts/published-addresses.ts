/**
 * `content/addresses.txt`: every address ever published, a line each. A page that
 * moved keeps its line, with an arrow to its new address: `/old/ -> /new/`.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Finding } from '../../../content-rules/content-error.ts';

export const ADDRESSES = 'content/addresses.txt';

/** Both are paths of this site without the base path: `/news/a-post/`. */
export interface Redirect {
  from: string;
  to: string;
}

interface Published {
  addresses: string[];
  redirects: Redirect[];
  findings: Finding[];
}

const form = /^(\/[\w./~-]*)(?:\s+->\s+(\/[\w./~-]*))?$/;
const isComment = (line: string) => line === '' || line.startsWith('#');

/** The addresses of the list in its order, and the lines that cannot be read. */
export function readAddresses(
  text = existsSync(ADDRESSES) ? readFileSync(ADDRESSES, 'utf8') : '',
): Published {
  const published: Published = { addresses: [], redirects: [], findings: [] };
  text.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    if (isComment(line)) return;
    const [, from, to] = form.exec(line) ?? [];
    if (!from) {
      published.findings.push({
        file: ADDRESSES,
        line: index + 1,
        column: 1,
        message: `"${line.slice(0, 80)}" is not an address of this site.`,
        fix: 'Write a path such as /news/a-post/, or /old/ -> /new/ for a page that has moved.',
        source: raw,
      });
    } else if (to) published.redirects.push({ from, to });
    else published.addresses.push(from);
  });
  return published;
}

/** Redirects as pages, for servers without rules. A file cannot be redirected by a page. */
export const staticRedirects = (base: string): Record<string, string> =>
  Object.fromEntries(
    readAddresses()
      .redirects.filter(({ from }) => from.endsWith('/'))
      .map(({ from, to }) => [from, base + to.slice(1)]),
  );

/** Files of a built site that have no lasting address: bundles, the search, pictures for links, settings of servers. */
const passing = /^(_|\.(?!well-known)|pagefind\/|share\/|404\.html$|manifest\.json$)/;

/** Addresses that a built site answers. @param files paths below the site. */
export const addressesOf = (files: readonly string[]): string[] =>
  files.filter((file) => !passing.test(file)).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);

/** How a built site and the list of published addresses differ. */
export function compareAddresses(files: readonly string[], { addresses, redirects }: Published) {
  const answered = new Set(addressesOf(files));
  const listed = new Set([...addresses, ...redirects.map(({ from }) => from)]);
  return {
    /** Answered and not on the list yet. */
    fresh: [...answered].filter((address) => !listed.has(address)),
    /** On the list, and nothing answers. */
    // A file that has moved is redirected by the server's rules alone.
    lost: [
      ...addresses,
      ...redirects.flatMap(({ from, to }) => (from.endsWith('/') ? [from, to] : [to])),
    ].filter((address) => !answered.has(address)),
  };
}
