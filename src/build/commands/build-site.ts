/** Makes the site: check, pages, search index and verification in a staging folder, then the switch. */
import { formatFindings, throwContentError } from '../../content-rules/content-error.ts';
import { checkContent } from '../check/index.ts';
import { bytesOf, formatKilobytes, median } from '../output/ledger/figures.ts';
import { writeLedger } from '../output/ledger/index.ts';
import { writeHostFiles } from '../output/hosts/index.ts';
import { writeManifest } from '../release/manifest.ts';
import { buildAlone, publish, STAGING } from '../release/publish.ts';
import { writeSearchIndex } from '../output/search-index.ts';
import { checkFolder, readSettings } from '../release/settings.ts';
import { verifySite } from '../output/verify/index.ts';
import { setPages } from './set-pages.ts';

/** A stage of the build. `npm run bench` reads how long each took. */
async function stage<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const { startTime: start } = performance.mark(name);
  const result = await work();
  performance.measure(name, { start });
  return result;
}

/** Checks the content and sets the pages. @throws ContentError with all findings of the check. */
async function makePages(): Promise<void> {
  const { errors, warnings } = await stage('check', checkContent);
  if (errors.length > 0) throwContentError(...errors);
  if (warnings.length > 0) console.log(`${warnings.length} warnings; "npm run check" lists them.`);
  await stage('pages', setPages);
}

/** Adds what is made of the pages, and looks at the whole. @throws Error with all findings. */
async function finishSite(): Promise<void> {
  const { base } = readSettings();
  // Pagefind works in a process of its own: meanwhile the pages are read and weighed here.
  const [index, { pages, costs, heavy }] = await Promise.all([
    stage('index', () => writeSearchIndex(STAGING)),
    stage('ledger', () => writeLedger(STAGING, base)),
  ]);
  const perPage = Math.round(index.bytes / index.pages);
  console.log(`Search index: ${index.pages} pages, ${index.bytes} bytes, ${perPage} bytes a page.`);
  const middle = median(costs.map((cost) => bytesOf(cost)));
  console.log(`${costs.length} pages, ${formatKilobytes(middle)} kB each in the median.`);
  writeHostFiles(STAGING, base);
  const findings = [...heavy, ...(await stage('verify', () => verifySite(STAGING, base, pages)))];
  if (findings.length > 0) {
    throw new Error(`The built site is not published.\n\n${formatFindings(findings)}`);
  }
  writeManifest(STAGING);
}

/**
 * Builds the site into `dist/`. On any error the old `dist/` stays as it is.
 *
 * @throws ContentError with all findings of the content check or of the built pages.
 */
export async function buildSite(): Promise<void> {
  checkFolder();
  await buildAlone(async () => {
    await makePages();
    await finishSite();
    publish();
  });
}
