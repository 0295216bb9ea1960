/** The page ledger: what every page costs, printed in its own foot, on one page, and as data. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../lib/content-error.ts';
import { type BuiltPage, readPage } from '../verify/pages.ts';
import { findHeavyPages } from './budget.ts';
import { bytesOf, formatGrams, gramsOf, kindOf } from './figures.ts';
import { fillFoot, fillTables } from './fill.ts';
import { createScale, type PageCost } from './measure.ts';

const LEDGER = 'about/footprint';
/** Pages packed at once: enough for all cores, and few enough for the memory. */
const AT_ONCE = 32;

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

function writeData(site: string, costs: readonly PageCost[]): void {
  const rows = costs.map(rowOf).sort((a, b) => (a.page < b.page ? -1 : 1));
  const head = Object.keys(rows[0] ?? {});
  const csv = [head, ...rows.map((row) => Object.values(row))].map((cells) => cells.join(','));
  writeFileSync(join(site, `${LEDGER}/pages.csv`), `${csv.join('\n')}\n`);
  writeFileSync(join(site, `${LEDGER}/pages.json`), `${JSON.stringify(rows, null, 1)}\n`);
}

/**
 * Weighs every page of a built site and writes the figures into it. The page of
 * the ledger is weighed last, when its own tables stand in it.
 *
 * @param pages what was read of the site; the page of the ledger is read anew.
 * @returns what each page costs, and what is over its budget.
 */
export async function writeLedger(
  site: string,
  base: string,
  pages: BuiltPage[],
): Promise<{ costs: PageCost[]; heavy: Finding[] }> {
  const weighPage = createScale(site, base);
  const costs: PageCost[] = [];
  async function weigh(page: BuiltPage): Promise<PageCost> {
    const html = readFileSync(join(site, page.file), 'utf8');
    const cost = await weighPage(page.file, html, page.fetched);
    writeFileSync(join(site, page.file), fillFoot(html, cost));
    return cost;
  }
  const own = pages.find(({ file }) => file === `${LEDGER}/index.html`);
  const others = pages.filter((page) => page.isWeighed && page !== own);
  for (let from = 0; from < others.length; from += AT_ONCE) {
    costs.push(...(await Promise.all(others.slice(from, from + AT_ONCE).map(weigh))));
  }
  if (own) {
    const path = join(site, own.file);
    const html = fillTables(readFileSync(path, 'utf8'), costs, base);
    writeFileSync(path, html);
    costs.push(await weigh(Object.assign(own, readPage(own.file, html))));
    writeData(site, costs);
  }
  return { costs, heavy: findHeavyPages(costs) };
}
