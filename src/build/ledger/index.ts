/** The page ledger: what every page costs, printed in its own foot, on one page, and as data. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { throwContentError } from '../../lib/content-error.ts';
import { listFiles } from '../verify/pages.ts';
import { findHeavyPages } from './budget.ts';
import { bytesOf, formatGrams, gramsOf, kindOf } from './figures.ts';
import { fillFoot, fillTables } from './fill.ts';
import { createScale, type PageCost } from './measure.ts';

const LEDGER = 'about/footprint';

function rowOf(cost: PageCost) {
  const bytes = bytesOf(cost);
  return {
    page: `/${cost.file.replace(/index\.html$/, '')}`,
    kind: kindOf(cost.file),
    requests: cost.parts.length,
    bytesGzip: bytes,
    bytesBrotli: bytesOf(cost, 'brotli'),
    repeatBytesGzip: bytesOf(cost, 'gzip', true),
    gramsCo2e: Number(formatGrams(gramsOf(bytes))),
  };
}

/**
 * Weighs every page of a built site and writes the figures into it. The page of
 * the ledger is weighed last, when its own tables stand in it.
 *
 * @returns the number of pages and the median of their bytes after gzip.
 * @throws ContentError when a page is over its budget.
 */
export function writeLedger(site: string, base: string): { pages: number; bytes: number[] } {
  const weighPage = createScale(site, base);
  const read = (file: string) => readFileSync(join(site, file), 'utf8');
  // Redirects have no foot to write into, and nobody reads them.
  const files = listFiles(site).filter((file) => file.endsWith('.html') && read(file).includes('data-cost'));
  const weigh = (file: string) => weighPage(file, read(file));
  const own = `${LEDGER}/index.html`;
  const costs = files.filter((file) => file !== own).map(weigh);
  if (files.includes(own)) {
    fillTables(join(site, own), costs, base);
    costs.push(weigh(own));
  }
  const heavy = findHeavyPages(costs);
  if (heavy.length > 0) throwContentError(...heavy);
  for (const cost of costs) fillFoot(join(site, cost.file), cost);
  const rows = costs.map(rowOf).sort((a, b) => (a.page < b.page ? -1 : 1));
  const head = Object.keys(rows[0] ?? {});
  const csv = [head, ...rows.map((row) => Object.values(row))].map((cells) => cells.join(','));
  writeFileSync(join(site, `${LEDGER}/pages.csv`), `${csv.join('\n')}\n`);
  writeFileSync(join(site, `${LEDGER}/pages.json`), `${JSON.stringify(rows, null, 1)}\n`);
  return { pages: costs.length, bytes: rows.map(({ bytesGzip }) => bytesGzip) };
}
