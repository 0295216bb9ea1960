/** The page ledger: what every page costs, printed in its own foot, on one page, and as data. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormat } from 'd3-dsv';
import type { Finding } from '../../../content-rules/content-error.ts';
import { type BuiltPage, listPages, readPage } from '../site-reader.ts';
import { findHeavyPages } from './budget.ts';
import { bytesOf, formatGrams, gramsOf, kindOf } from './figures.ts';
import { fillFoot, fillTables } from './fill-placeholders.ts';
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
  writeFileSync(join(site, `${LEDGER}/pages.csv`), `${csvFormat(rows)}\n`);
  writeFileSync(join(site, `${LEDGER}/pages.json`), `${JSON.stringify(rows, null, 1)}\n`);
}

/**
 * Reads and weighs every page of a built site, and writes the figures into it.
 * The page of the ledger is weighed last, when its own tables stand in it. Its own row needs its own
 * weight: the tables are set twice, and a digit that changes the weight once more is less than 0.1 kB.
 *
 * @returns what was read of each page, what it costs, and what is over its budget.
 */
export async function writeLedger(
  site: string,
  base: string,
): Promise<{ pages: BuiltPage[]; costs: PageCost[]; heavy: Finding[] }> {
  const weighPage = createScale(site, base);
  async function weigh(file: string, html = readFileSync(join(site, file), 'utf8')) {
    const page = readPage(file, html);
    // Redirects have no place for a cost.
    if (!page.isWeighed) return { page, costs: [] };
    const cost = await weighPage(file, html, page.fetched);
    writeFileSync(join(site, file), fillFoot(html, cost));
    return { page, costs: [cost] };
  }
  const own = `${LEDGER}/index.html`;
  const files = listPages(site);
  const others = files.filter((file) => file !== own);
  const weighed: Awaited<ReturnType<typeof weigh>>[] = [];
  for (let from = 0; from < others.length; from += AT_ONCE) {
    weighed.push(...(await Promise.all(others.slice(from, from + AT_ONCE).map((file) => weigh(file)))));
  }
  if (files.includes(own)) {
    const costs = weighed.flatMap((each) => each.costs);
    const html = readFileSync(join(site, own), 'utf8');
    const first = await weigh(own, fillTables(html, costs, base));
    weighed.push(await weigh(own, fillTables(html, [...costs, ...first.costs], base)));
  }
  const costs = weighed.flatMap((each) => each.costs);
  if (files.includes(own)) writeData(site, costs);
  return { pages: weighed.map(({ page }) => page), costs, heavy: findHeavyPages(costs) };
}
