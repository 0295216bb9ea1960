/** What the page ledger of a built site publishes as data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LedgerRow {
  /** Address below the site, `/team/`. */
  page: string;
  kind: string;
  requests: number;
  bytesGzip: number;
  bytesBrotli: number;
  repeatBytesGzip: number;
  gramsCo2e: number;
}

export const readLedger = (site: string): LedgerRow[] =>
  JSON.parse(readFileSync(join(site, 'about/footprint/pages.json'), 'utf8')) as LedgerRow[];

/** The heaviest page of each kind: what it keeps to, the others of its kind keep to. */
export const heaviestOfKinds = (site: string): LedgerRow[] =>
  [
    ...Map.groupBy(
      readLedger(site).toSorted((a, b) => b.bytesGzip - a.bytesGzip),
      ({ kind }) => kind,
    ).values(),
  ].flatMap(([heaviest]) => heaviest ?? []);
