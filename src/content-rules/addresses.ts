/**
 * `content/addresses.txt`: every address ever published, a line each. A page that
 * moved keeps its line, with an arrow to its new address: `/old/ -> /new/`.
 */
import type { Finding } from './content-error.ts';

export const ADDRESSES = 'content/addresses.txt';

/** Both are paths of this site without the base path: `/news/a-post/`. */
export interface Redirect {
  from: string;
  to: string;
}

export interface Published {
  addresses: string[];
  redirects: Redirect[];
  findings: Finding[];
}

const form = /^(\/[\w./~-]*)(?:\s+->\s+(\/[\w./~-]*))?$/;
const isComment = (line: string) => line === '' || line.startsWith('#');

/** The addresses of the list in its order, and the lines that cannot be read. */
export function parseAddresses(text: string): Published {
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
