/** Writing a post in the browser, from the first key to the page that the build makes of what was handed in. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { byPlace } from '../../content-rules/content-error.ts';
import { DRAFT_KEY } from '../../lib/site/storage-keys.ts';
import { checkWith } from '../contents.ts';
import { copyRepository, runCommand } from '../sites.ts';
import { wrongContent } from '../wrong-content.ts';
import { findViolations } from './axe.ts';
import { openBrowser, visit } from './browser.ts';

/** On a busy machine everything takes its time. */
const patient = { timeout: 60_000 };

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

async function startWriting(options = {}) {
  const { page, problems } = await visit(browser, '/write/', options);
  await page.getByRole('button', { name: 'Start writing' }).press('Enter');
  await page.locator('#write-title').waitFor();
  return { page, problems };
}

/** Goes on with the Tab key until it comes to a part of the page. */
async function tabTo(page: Page, selector: string) {
  for (let stop = 0; stop < 80; stop++) {
    const isThere = (wanted: string) => {
      const { activeElement } = document;
      return (activeElement?.shadowRoot?.activeElement ?? activeElement)?.matches(wanted);
    };
    if (await page.evaluate(isThere, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not come to ${selector}.`);
}

/** Pastes a file into the text, as a browser hands it over. */
const paste = (page: Page, name: string, type: string, bytes: Buffer) =>
  page.locator('.cm-content').evaluate(
    (place, file) => {
      const clipboardData = new DataTransfer();
      const content = Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
      clipboardData.items.add(new File([content], file.name, { type: file.type }));
      place.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    { name, type, base64: bytes.toString('base64') },
  );

const findings = (page: Page) =>
  page
    .locator('.findings li')
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('button')?.textContent,
        item.querySelector('.fix')?.textContent,
      ]),
    );

/** A photograph that lies on its side, with the place at which it was taken. */
const photograph = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#884422' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 41/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

/** Chooses a part from the menu by keyboard, and answers what is asked for, field by field. */
async function insert(page: Page, part: string, answers: Record<string, string>) {
  await page.keyboard.press('Escape');
  await page.locator('.write-menu').getByRole('button', { name: part, exact: true }).focus();
  await page.keyboard.press('Enter');
  await answer(page, answers);
}

async function answer(page: Page, answers: Record<string, string>) {
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  for (const [name, words] of Object.entries(answers)) {
    await tabTo(page, `#ask-${name}`);
    await page.keyboard.type(words);
  }
  await tabTo(page, 'dialog .action');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
}

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

test('a post with all parts is written by keyboard, handed in, added and built as it was shown', async () => {
  const { page, problems } = await startWriting();
  await page.keyboard.type('Energy: a first look');
  await tabTo(page, '#write-summary');
  await page.keyboard.type('We measured two networks.');
  await tabTo(page, '#write-authors');
  await page.keyboard.type('Christian Igel');
  await page.keyboard.press('Enter');
  await tabTo(page, '.cm-content');
  await page.keyboard.type(
    '## Results\n\nSome **bold** words, [the team](/team/), $x^2$ and 263 000 kWh.[^1]\n\n',
  );
  await page.keyboard.type('[^1]: A note.\n\n');
  await paste(page, 'My Photo.JPG', 'image/jpeg', await photograph());
  await answer(page, { alt: 'A brown field', caption: 'A field' });
  await paste(page, 'figures.csv', 'text/csv', Buffer.from('Model,kWh\nSmall,1.5\nLarge,12\n'));
  await answer(page, { caption: 'Energy of two models' });
  await insert(page, 'Callout', { text: 'Mind this.' });
  await insert(page, 'Quote', { by: 'A. Name', text: 'The words.' });
  await insert(page, 'Download', { label: 'The data' });
  await insert(page, 'Video', { href: 'https://example.org/v', alt: 'A field' });
  await page.locator('.write-menu').getByRole('button', { name: 'Table' }).press('Enter');
  await insert(page, 'Person', { who: 'raghavendra-selvan' });
  await insert(page, 'Publication', { cite: 'bakhtiarifard2024ecnas' });
  await insert(page, 'Software', { name: 'carbontracker' });
  await expect
    .poll(() => page.locator('.findings-status').textContent(), patient)
    .toContain('Nothing to fix');
  await page.locator('.preview math').waitFor();
  await page.locator('.preview').getByRole('link', { name: 'Carbontracker' }).waitFor();
  const shown = plain(await page.locator('.preview-paper > .prose').textContent());

  const folder = mkdtempSync(join(tmpdir(), 'handed-in-'));
  const copy = copyRepository();
  try {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the post' }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('energy-a-first-look.zip');
    const zip = join(folder, 'energy-a-first-look.zip');
    await download.saveAs(zip);
    const files = unzipSync(readFileSync(zip));
    const picture = Buffer.from(files['energy-a-first-look/my-photo.jpg'] ?? []);
    const { exif, width, height } = await sharp(picture).metadata();
    expect({ exif, width, height }).toEqual({ exif: undefined, width: 40, height: 60 });
    expect(runCommand(copy, 'add', {}, [zip]).output).toContain('Added: content/news/energy-a-first-look/');
    const later = { SITE_NOW: '2030-01-01T12:00:00+01:00' };
    expect(runCommand(copy, 'build', later).output).toContain('The site is in dist/.');
    const html = readFileSync(join(copy, 'dist/news/energy-a-first-look/index.html'), 'utf8');
    const built = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await built.setContent(html);
    expect(plain(await built.locator('.prose').first().textContent())).toBe(shown);
    await built.context().close();
  } finally {
    for (const each of [folder, copy]) rmSync(each, { recursive: true, force: true });
  }
  expect(problems).toEqual([]);
  await page.context().close();
}, 900_000);

describe('the wrong posts', () => {
  test('have the findings of npm run check, word for word', async () => {
    const wrong = Object.entries(wrongContent).flatMap(([file, writing]) => {
      const [, folder] = /^content\/news\/([a-z0-9-]+)\/index\.mdx$/.exec(file) ?? [];
      return folder && typeof writing !== 'function' ? [{ file, folder, bytes: Buffer.from(writing) }] : [];
    });
    const { errors } = await checkWith(wrongContent);
    const { page, problems } = await startWriting();
    let compared = 0;
    for (const { file, folder, bytes } of wrong) {
      const expected = errors.filter((error) => error.file === file).sort(byPlace);
      // Of two posts with the same words the check names the later one.
      if (
        expected.length === 0 ||
        expected.some(({ message }) => /has the same|cannot lie|too big/.test(message))
      )
        continue;
      const buffer = Buffer.from(zipSync({ [`${folder}/index.mdx`]: bytes }));
      await page
        .locator('#open-zip')
        .setInputFiles({ name: `${folder}.zip`, mimeType: 'application/zip', buffer });
      await expect.poll(() => page.locator('#write-id').inputValue(), patient).toBe(folder);
      const said = expected.map(({ message, fix = '' }) => [message, fix]);
      await expect.poll(() => findings(page), { ...patient, message: folder }).toEqual(said);
      compared += 1;
    }
    expect(compared).toBeGreaterThanOrEqual(30);
    expect(problems).toEqual([]);
    await page.context().close();
  }, 600_000);

  test('that are typed are told at their place', async () => {
    const { page } = await startWriting();
    await page.locator('.cm-content').click();
    await page.keyboard.type('We found p <0.05.');
    await expect
      .poll(() => findings(page), patient)
      .toContainEqual([
        'The character < begins a tag here.',
        'Write "less than" in words, or &lt; for the character: &lt;0.05.',
      ]);
    expect(await page.locator('.cm-lintRange-error').first().textContent()).toBe('<0.05.');
    expect(await page.locator('#write-title-problem').textContent()).toContain(
      'The field "title" is missing.',
    );
    await page.context().close();
  });
});

test('a draft is kept when the writer asks, and for as long', async () => {
  const { page } = await startWriting();
  const stored = () => page.evaluate(() => ({ ...localStorage }));
  await page.locator('#write-title').fill('Kept');
  await page.locator('.cm-content').click();
  await page.keyboard.type('Words to keep.');
  await expect.poll(() => page.locator('.preview-paper').textContent(), patient).toContain('Words to keep.');
  expect(await stored()).toEqual({});
  await page.getByLabel('Keep a draft in this browser').check();
  expect(Object.keys(await stored())).toEqual([DRAFT_KEY]);
  await page.reload();
  await page.getByRole('button', { name: 'Start writing' }).click();
  await expect.poll(() => page.locator('.preview-paper').textContent(), patient).toContain('Words to keep.');
  expect(await page.locator('#write-title').inputValue()).toBe('Kept');
  await page.getByLabel('Keep a draft in this browser').uncheck();
  expect(await stored()).toEqual({});
  await page.context().close();
});

test('leaving with words that are nowhere else asks', async () => {
  const { page } = await startWriting();
  await page.locator('#write-title').pressSequentially('Not saved');
  const asked = page.waitForEvent('dialog');
  void page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await page.context().close();
});

test('it fetches 250 kB at most when somebody begins, and formulas with the first of them', async () => {
  const weigh = (name: RegExp) => {
    const files = readdirSync(join(inject('site'), '_astro')).filter((file) => name.test(file));
    return files.reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(inject('site'), '_astro', file)), { level: 9 }).length,
      0,
    );
  };
  expect(weigh(/^app-.*\.js$/)).toBeGreaterThan(100_000);
  expect(weigh(/^(app|StartWriting)[-.].*\.js$/)).toBeLessThan(250_000);
  expect(weigh(/^set-maths-.*\.js$/)).toBeLessThan(65_000);
  const fetched: string[] = [];
  const { page } = await visit(browser, '/write/');
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname !== '/favicon.svg') fetched.push(pathname.replace(/(app|set-maths)-[\w-]+\.js$/, '$1'));
  });
  await page.getByRole('button', { name: 'Start writing' }).click();
  await page.locator('#write-title').waitFor();
  expect(fetched).toEqual(['/_astro/app', '/write/known.json']);
  await page.locator('.cm-content').click();
  await page.keyboard.type('$x$');
  await page.locator('.preview math').waitFor();
  expect(fetched).toEqual(['/_astro/app', '/write/known.json', '/_astro/set-maths']);
  await page.context().close();
});

describe.each([360, 768, 1440])('at %i px', (width) => {
  test.each(['light', 'dark'] as const)('%s, everybody can use it', async (colorScheme) => {
    const { page, problems } = await startWriting({ viewport: { width, height: 900 }, colorScheme });
    await page.locator('.cm-content').click();
    await page.keyboard.type('## Words\n\n<Callout kind="note">\n\nMind.\n\n</Callout>\n\nA <b>tag</b>.');
    await expect.poll(() => findings(page), patient).not.toEqual([]);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.locator('.write-menu').getByRole('button', { name: 'Quote' }).click();
    expect(await findViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
