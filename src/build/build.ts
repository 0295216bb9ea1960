/** Makes the site: check, pages, search index and verification in a staging folder, then the switch. */
import { rmSync } from 'node:fs';
import { build } from 'astro';
import { formatFindings, throwContentError } from '../lib/content-error.ts';
import { checkContent } from './check/index.ts';
import { formatKilobytes, median } from './ledger/figures.ts';
import { writeLedger } from './ledger/index.ts';
import { writeHostFiles } from './hosts/index.ts';
import { writeManifest } from './manifest.ts';
import { buildAlone, publish, STAGING } from './publish.ts';
import { readSettings } from './settings.ts';
import { verifySite } from './verify/index.ts';

/**
 * Builds the site into `dist/`. On any error the old `dist/` stays as it is.
 *
 * @throws ContentError with all findings of the content check or of the built pages.
 */
export const buildSite = (): Promise<void> =>
  buildAlone(async () => {
    const { errors, warnings } = await checkContent();
    if (errors.length > 0) throwContentError(...errors);
    if (warnings.length > 0) console.log(`${warnings.length} warnings; "npm run check" lists them.`);
    // Astro would take these for its own: a build with DEV set would show drafts.
    for (const name of ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL']) Reflect.deleteProperty(process.env, name);
    // Astro keeps entries by the digest of their file alone; a changed rule would not reach them.
    rmSync('.cache/astro/data-store.json', { force: true });
    await build({ outDir: STAGING, logLevel: 'warn' });
    const { base } = readSettings();
    const { pages, bytes } = writeLedger(STAGING, base);
    console.log(`${pages} pages, ${formatKilobytes(median(bytes))} kB each in the median.`);
    writeHostFiles(STAGING, base);
    const findings = verifySite(STAGING, base);
    if (findings.length > 0)
      throw new Error(`The built site is not published.\n\n${formatFindings(findings)}`);
    writeManifest(STAGING);
    publish();
  });
