/** A post by keyboard alone: from the front page to the page that the build makes of what was handed in. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { copyRepository, runCommand } from '../sites.ts';
import { openPage, visit } from '../browser/browser.ts';
import { answer, bring, chooseFile, goTo, patient, photograph, pressTool, preview } from '../browser/desk.ts';

const TEXT = `Some *new* words, [the team](/team/), $x^2$ and 263 000 kWh.[^1]

- One thing
- Another

[^1]: A note.

`;

/** Writes a post with all parts. */
async function write(page: Page) {
  await page.keyboard.type('Energy: a first look');
  await goTo(page, '#write-summary');
  await page.keyboard.type('We measured two networks.');
  await goTo(page, '#write-authors');
  await page.keyboard.type('Christian Igel');
  await page.keyboard.press('Enter');
  await goTo(page, '.cm-content');
  await pressTool(page, 'Heading');
  await page.keyboard.type('Results\n\n');
  await pressTool(page, 'Bold');
  await page.keyboard.type('Look.');
  await page.keyboard.press('End');
  await page.keyboard.type(`\n\n${TEXT}`);
  await bring(page, 'paste', { file: await photograph() });
  await answer(page, { alt: 'A brown field', caption: 'A field' });
  const table = Buffer.from('Model,kWh\nSmall,1.5\nLarge,12\n');
  await chooseFile(page, 'Chart', { name: 'figures.csv', mimeType: 'text/csv', buffer: table });
  await answer(page, { caption: 'Energy of two models' });
  await pressTool(page, 'Note');
  await answer(page, { text: 'Mind this.' });
  await pressTool(page, 'Quotation');
  await answer(page, { by: 'A. Name', source: 'https://example.org/', text: 'The words.' });
  await chooseFile(page, 'File', { name: 'Data.csv', mimeType: 'text/csv', buffer: table });
  await answer(page, { label: 'The data' });
  await chooseFile(page, 'Video', { ...(await photograph()), name: 'still.jpg' });
  await answer(page, { href: 'https://example.org/v', alt: 'A field' });
  await pressTool(page, 'Table');
  await pressTool(page, 'Person');
  await answer(page, { who: 'Raghavendra Selvan' });
  await page.keyboard.type(' wrote ');
  await pressTool(page, 'Paper');
  await answer(page, { cite: 'bakhtiarifard2024ecnas' });
  await page.keyboard.type(' with ');
  await pressTool(page, 'Software');
  await answer(page, { name: 'carbontracker' });
}

/**
 * Runs in the page: what a reader gets of a text, element by element, with the classes that give each its look.
 * How a picture comes to the screen is another thing for each, and code is coloured by the build alone.
 */
function outline(root: Element): string[] {
  return [...root.childNodes].flatMap((node): string[] => {
    const words = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!(node instanceof Element)) return words ? [words] : [];
    if (node.matches('picture')) return [`picture: ${node.querySelector('img')?.alt ?? ''}`];
    if (node.matches('canvas')) return [`picture: ${node.getAttribute('aria-label') ?? ''}`];
    if (node.matches('.as-link')) return ['a', words];
    const href = node.hasAttribute('download') ? null : node.getAttribute('href');
    const address = href?.replace(/^#(user-content|preview)-/, '#') ?? '';
    const name = [node.tagName.toLowerCase(), node.className, address].filter(Boolean).join(' ');
    return node.matches('math') ? [name, words] : [name, ...outline(node)];
  });
}

/** Hands a zip in, has the site built with it, and gives the outline of its page. */
async function build(copy: string, zip: string): Promise<string[]> {
  expect(runCommand(copy, 'add', {}, [zip]).output).toContain('Added: content/news/energy-a-first-look/');
  const later = { SITE_NOW: '2030-01-01T12:00:00+01:00' };
  expect(runCommand(copy, 'build', later).output).toContain('The site is in dist/.');
  const page = await openPage();
  await page.setContent(readFileSync(join(copy, 'dist/news/energy-a-first-look/index.html'), 'utf8'));
  return page.locator('.prose').first().evaluate(outline);
}

test('a post with all parts is written by keyboard, handed in, added and built as it was shown', async () => {
  const { page, problems } = await visit('/');
  await goTo(page, 'footer a[href="/write/"]');
  await page.keyboard.press('Enter');
  await page.locator('[data-write]').waitFor();
  await goTo(page, '[data-write]');
  await page.keyboard.press('Enter');
  await page.locator('#write-title:focus').waitFor();
  await write(page);
  const status = page.locator('.findings-status');
  await expect.poll(() => status.textContent(), patient).toContain('Ready to hand in');
  await preview(page).locator('math').waitFor();
  await preview(page).getByRole('link', { name: 'Carbontracker' }).waitFor();
  const shown = await preview(page).locator('> .prose').evaluate(outline);

  const folder = mkdtempSync(join(tmpdir(), 'handed-in-'));
  const copy = copyRepository();
  try {
    await goTo(page, '.hand-in .action');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('energy-a-first-look.zip');
    const zip = join(folder, 'energy-a-first-look.zip');
    await download.saveAs(zip);
    const picture = unzipSync(readFileSync(zip))['energy-a-first-look/my-photo.jpg'];
    const { exif, width, height } = await sharp(Buffer.from(picture ?? [])).metadata();
    expect({ exif, width, height }).toEqual({ exif: undefined, width: 40, height: 60 });
    expect(shown).toContain('figure');
    expect(await build(copy, zip)).toEqual(shown);
  } finally {
    for (const each of [folder, copy]) rmSync(each, { recursive: true, force: true });
  }
  expect(problems).toEqual([]);
});
