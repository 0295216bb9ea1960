/** Freezes a built site for the time after the project: one folder that opens from a disk, and the same as a zip. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { buildInstant } from '../../../lib/time/clock.ts';
import { dayIn, formatDay } from '../../../lib/time/dates.ts';
import { spellAsId } from '../../../lib/text/spell-as-id.ts';
import { listContents, writeManifest } from '../manifest.ts';
import { openForAll } from '../permissions.ts';
import { readSettings, readSiteFacts } from '../settings.ts';
import { listFiles } from '../../output/site-reader.ts';
import { freezePage, type FrozenSite, makeRelative } from './page.ts';

/** Where the frozen site and its zip lie. */
export const FROZEN = 'frozen';
/** Where they are written: the copy that was deposited stays until the next one is whole. */
const STAGING = '.staging-frozen';

/** Files that only a server, a script or a search engine reads. */
const live =
  /^(pagefind\/|_headers$|_redirects$|\.htaccess$|robots\.txt$|sitemap|search\/words\.json$|manifest\.json$)|\.js$/;

const readMe = (
  name: string,
  home: string,
  day: string,
) => `The website of ${name}, as it stood on ${day} at ${home}

Open index.html in a browser; no server is needed. The page search/index.html lists every page.

manifest.json names every file with its bytes and SHA-256. To check the copy:
  sha256sum --check SHA256SUMS

The words and data of the site are under CC BY 4.0, its code under the MIT licence. Titles of papers, the
postings of calls, the emblem of the European Union and pictures of others belong to those who made them.
`;

/** The frozen form of one file of the site. */
function freezeFile(file: string, content: Buffer, site: FrozenSite): string | Buffer {
  if (file.endsWith('.html')) return freezePage(content.toString(), file, site);
  if (!file.endsWith('.css')) return content;
  return content.toString().replace(/url\((["']?)(\/[^"')]+)/g, (_, quote: string, address: string) => {
    return `url(${quote}${makeRelative(address, file, site)}`;
  });
}

/** Packs a folder; the same files give the same zip on any day and in any zone. */
function pack(folder: string, name: string): Uint8Array {
  const files = listFiles(folder).map(
    (file) => [`${name}/${file}`, readFileSync(join(folder, file))] as const,
  );
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) });
}

/** Writes the frozen site beside. @returns how many files it has. */
function writeFrozen(built: string): number {
  const { url, base } = readSettings();
  const files = listFiles(built).filter((file) => !live.test(file));
  const { name: title, zone } = readSiteFacts();
  const name = spellAsId(title) || 'site';
  const isoDay = dayIn(zone, buildInstant());
  const day = formatDay(isoDay);
  const notice = `The project has ended. This copy of its website was made on <time datetime="${isoDay}">${day}</time> and does not change.`;
  const site = { home: new URL(base, url), files: new Set(files), notice };
  const folder = join(STAGING, name);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), freezeFile(file, readFileSync(join(built, file)), site));
  }
  writeFileSync(join(folder, 'README.txt'), readMe(title, site.home.href, day));
  const sums = listContents(folder).map(({ path, sha256 }) => `${sha256}  ${path}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
  writeManifest(folder);
  const zip = pack(folder, name);
  writeFileSync(join(STAGING, `${name}.zip`), zip);
  const sum = createHash('sha256').update(zip).digest('hex');
  writeFileSync(join(STAGING, `${name}.zip.sha256`), `${sum}  ${name}.zip\n`);
  return files.length;
}

/** Freezes the site in a folder into `frozen/`; when that fails, the old one stays. @returns how many files it has. */
export function freezeSite(built: string): number {
  const clear = (folder: string) => rmSync(folder, { recursive: true, force: true });
  try {
    clear(STAGING);
    const count = writeFrozen(built);
    openForAll(STAGING);
    clear(FROZEN);
    renameSync(STAGING, FROZEN);
    return count;
  } finally {
    clear(STAGING);
  }
}
