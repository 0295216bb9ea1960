/** The frozen site, opened from the disk in a browser, every link followed. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listContents, type ListedFile } from '../../build/release/manifest.ts';
import { listFiles } from '../../build/output/site-reader.ts';
import { openPage } from '../browser/browser.ts';
import { copyRepository, runCommand } from '../sites.ts';

let copy: string;
let folder: string;
beforeAll(() => {
  copy = copyRepository();
  // A base path, since its addresses have to become relative as well.
  const { status, output } = runCommand(copy, 'freeze', { SITE_BASE: '/sustainml/' });
  expect(output).toContain('files that open without a server');
  expect(status).toBe(0);
  folder = join(copy, 'frozen/sustainml');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('opened with file:, every page shows itself and every link leads to a file of the folder', async () => {
  const files = new Set(listFiles(folder));
  const page = await openPage();
  const problems: string[] = [];
  let here = '';
  page.on('console', (message) => problems.push(`${here}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`${here}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) problems.push(`${here} asks for ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // The icon of a page that is left before it has come.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`${here} lacks ${request.url()}`);
  });
  const waiting = ['index.html'];
  const seen = new Set(waiting);
  const parts = new Map<string, Set<string>>();
  const links: { from: string; path: string; part: string }[] = [];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    here = file;
    await page.goto(pathToFileURL(join(folder, file)).href, { waitUntil: 'load' });
    parts.set(file, new Set(await page.locator('[id]').evaluateAll((found) => found.map(({ id }) => id))));
    const found = await page
      .locator('a[href], link[href]')
      .evaluateAll((all) =>
        (all as HTMLAnchorElement[]).map(({ href, rel }) => (rel === 'canonical' ? '' : href)),
      );
    for (const href of found.filter((address) => address.startsWith('file:'))) {
      const url = new URL(href);
      const path = fileURLToPath(url.href.replace(/[?#].*$/, '')).slice(folder.length + 1);
      links.push({ from: file, path, part: decodeURIComponent(url.hash.slice(1)) });
      if (path.endsWith('.html') && !seen.has(path)) {
        seen.add(path);
        waiting.push(path);
      }
    }
  }
  const lost = links.filter(
    ({ path, part }) =>
      !files.has(path) || (part !== '' && path.endsWith('.html') && !parts.get(path)?.has(part)),
  );
  expect(problems).toEqual([]);
  expect(lost).toEqual([]);
  const unseen = [...files].filter((file) => file.endsWith('.html') && !seen.has(file));
  expect(unseen.filter((file) => !['404.html', 'was/index.html'].includes(file))).toEqual([]);
});

test('a page has its style, says that the project has ended, and nothing on it needs a script', async () => {
  const page = await openPage();
  await page.goto(pathToFileURL(join(folder, 'results/publications/index.html')).href);
  expect(await page.locator('[data-call-line]').innerText()).toBe(
    'The project has ended. This copy of its website was made on 24 November 2026 and does not change.',
  );
  expect(
    await page
      .locator('form, button, script:not([type="application/ld+json"]), [integrity], [crossorigin]')
      .count(),
  ).toBe(0);
  expect(await page.locator('footer').evaluate((foot) => getComputedStyle(foot).display)).toBe('block');
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
  await page.getByRole('link', { name: 'All pages' }).click();
  await page.getByText('This copy has no search.').waitFor();
  expect(await page.locator('main li a').count()).toBeGreaterThan(70);
});

test('no address in a page begins at the root of a server', () => {
  const pages = listFiles(folder).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(100);
  for (const file of pages) {
    expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(/\s(href|src)="\//);
  }
});

test('manifest, checksums and zip hold the same files', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as ListedFile[];
  expect(listContents(folder)).toEqual(manifest);
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
  const listed = manifest.filter(({ path }) => path !== 'SHA256SUMS');
  expect(sums).toEqual(listed.map(({ path, sha256 }) => `${sha256}  ${path}`));
  const zip = readFileSync(join(copy, 'frozen/sustainml.zip'));
  const sum = createHash('sha256').update(zip).digest('hex');
  expect(readFileSync(join(copy, 'frozen/sustainml.zip.sha256'), 'utf8')).toBe(`${sum}  sustainml.zip\n`);
  const unpacked = unzipSync(zip);
  expect(Object.keys(unpacked).sort()).toEqual(listFiles(folder).map((file) => `sustainml/${file}`));
  for (const { path, bytes } of manifest) expect(unpacked[`sustainml/${path}`]?.length).toBe(bytes);
});
