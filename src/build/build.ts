/** Makes the site: check, pages, search index and verification in a staging folder, then the switch. */
import { rmSync } from 'node:fs';
import { build } from 'astro';
import { formatFindings, throwContentError } from '../lib/content-error.ts';
import { checkContent } from './check/index.ts';
import { bytesOf, formatKilobytes, median } from './ledger/figures.ts';
import { writeLedger } from './ledger/index.ts';
import { writeHostFiles } from './hosts/index.ts';
import { writeManifest } from './manifest.ts';
import { buildAlone, publish, STAGING } from './publish.ts';
import { readSettings } from './settings.ts';
import { verifySite } from './verify/index.ts';
import { readPages } from './verify/pages.ts';

/**
 * Builds the site into `dist/`. On any error the old `dist/` stays as it is. A
 * mark stands at the end of each stage; `npm run bench` reads them.
 *
 * @throws ContentError with all findings of the content check or of the built pages.
 */
export const buildSite = (): Promise<void> =>
  buildAlone(async () => {
    const { errors, warnings } = await checkContent();
    performance.mark('check');
    if (errors.length > 0) throwContentError(...errors);
    if (warnings.length > 0) console.log(`${warnings.length} warnings; "npm run check" lists them.`);
    // Astro would take these for its own: a build with DEV set would show drafts.
    for (const name of ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL']) Reflect.deleteProperty(process.env, name);
    // Astro keeps entries by the digest of their file alone; a changed rule would not reach them.
    rmSync('.cache/astro/data-store.json', { force: true });
    await build({ outDir: STAGING, logLevel: 'warn' });
    const { base } = readSettings();
    const pages = readPages(STAGING);
    const { costs, heavy } = await writeLedger(STAGING, base, pages);
    const middle = median(costs.map((cost) => bytesOf(cost)));
    console.log(`${costs.length} pages, ${formatKilobytes(middle)} kB each in the median.`);
    performance.mark('ledger');
    writeHostFiles(STAGING, base);
    const findings = [...heavy, ...verifySite(STAGING, base, pages)];
    performance.mark('verify');
    if (findings.length > 0) {
      throw new Error(`The built site is not published.\n\n${formatFindings(findings)}`);
    }
    writeManifest(STAGING);
    publish();
  });
