/** Writes the settings of servers into a built site, and says how it differs from the published addresses. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADDRESSES } from '../../../content-rules/addresses.ts';
import { throwContentError } from '../../../content-rules/content-error.ts';
import { listFiles } from '../site-reader.ts';
import { compareAddresses, readAddresses } from './published-addresses.ts';
import { toApache, toNetlify, toRedirects } from './server-configs.ts';

/** @throws ContentError when the list of addresses has a line that cannot be read. */
export function writeHostFiles(site: string, base: string): void {
  const published = readAddresses();
  if (published.findings.length > 0) throwContentError(...published.findings);
  const { redirects } = published;
  const { fresh, lost } = compareAddresses(listFiles(site), published);
  if (fresh.length > 0) console.log(`Not in ${ADDRESSES} yet; add: ${fresh.join(' ')}`);
  if (lost.length > 0) console.log(`In ${ADDRESSES}, but nothing answers: ${lost.join(' ')}`);
  writeFileSync(join(site, '_headers'), toNetlify(base));
  writeFileSync(join(site, '_redirects'), toRedirects(base, redirects));
  writeFileSync(join(site, '.htaccess'), toApache(base, redirects));
}
