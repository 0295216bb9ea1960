/** What the list of published addresses means for a built site. */
import { existsSync, readFileSync } from 'node:fs';
import { ADDRESSES, parseAddresses, type Published } from '../../../content-rules/addresses.ts';

/** The list in `content/addresses.txt`, which a new site may lack. */
export const readAddresses = (): Published =>
  parseAddresses(existsSync(ADDRESSES) ? readFileSync(ADDRESSES, 'utf8') : '');

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
