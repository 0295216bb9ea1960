/** The page for writing at length: every wrong post, large files, every width and theme. */
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { byPlace, type Finding } from '../../content-rules/content-error.ts';
import { findViolations } from '../browser/axe.ts';
import {
  answer,
  bring,
  files,
  findings,
  patient,
  photograph,
  pressTool,
  preview,
  shows,
  startWriting,
} from '../browser/desk.ts';
import { checkWith } from '../contents.ts';
import { wrongContent } from '../wrong-content.ts';

/** The wrong posts that can be typed, with the names of their folders. */
const typed = Object.entries(wrongContent).flatMap(([file, text]) => {
  const [, folder] = /^content\/news\/([a-z0-9-]+)\/index\.mdx$/.exec(file) ?? [];
  return folder && typeof text === 'string' ? [{ file, folder, text }] : [];
});

/** A finding as the page lists it. */
const listed = ({ line, column = 1, message, fix = '' }: Finding) => [
  line ? `${line}:${column}` : '',
  message,
  fix,
];

test('wrong posts that are typed have the findings of npm run check: line, column and words', async () => {
  const { errors } = await checkWith(wrongContent);
  const { page, problems } = await startWriting();
  let compared = 0;
  for (const { file, folder, text } of typed) {
    const expected = errors.filter((error) => error.file === file).sort(byPlace);
    // Of two posts with the same words the check names the later one; the size of a folder is no matter of its text.
    const isOfOthers = expected.some(({ message }) => /has the same|cannot lie|too big/.test(message));
    if (expected.length === 0 || isOfOthers) continue;
    const buffer = Buffer.from(zipSync({ [`${folder}/index.mdx`]: new Uint8Array() }));
    const zip = { name: `${folder}.zip`, mimeType: 'application/zip', buffer };
    await page.locator('#open-zip').setInputFiles(zip);
    await expect.poll(() => page.locator('#write-id').inputValue(), patient).toBe(folder);
    await page.locator('.cm-content').focus();
    await page.keyboard.insertText(text);
    await expect.poll(() => findings(page), { ...patient, message: folder }).toEqual(expected.map(listed));
    compared += 1;
  }
  expect(compared).toBeGreaterThanOrEqual(40);
  expect(problems).toEqual([]);
});

test('a picture of 40 megapixels becomes as wide as the site shows it', async () => {
  const { page } = await startWriting();
  await bring(page, 'paste', { file: await photograph(8000, 5000) });
  await answer(page, { alt: 'A field' });
  await expect
    .poll(() => files(page), patient)
    .toEqual([expect.stringMatching(/^my-photo\.jpg \(\d\d? kB\)$/)]);
  const canvas = preview(page).locator('canvas');
  await expect.poll(() => canvas.evaluate(({ width }: HTMLCanvasElement) => width), patient).toBe(1080);
});

test('200 kB of words from elsewhere can be written on', async () => {
  const { page, problems } = await startWriting();
  const words = 'Some *words* and [a link](/team/) to go on.\n\n'.repeat(4500);
  await page.locator('.cm-content').click();
  await bring(page, 'paste', { words: { 'text/plain': words } });
  await shows(page, 'to go on.');
  await page.keyboard.insertText('The last words.');
  await shows(page, 'The last words.');
  expect(problems).toEqual([]);
});

test.each([{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const)(
  '%o, everybody can write at 360, 768 and 1440 px',
  async (colours) => {
    const { page, problems } = await startWriting(colours);
    await page.locator('.cm-content').click();
    await page.keyboard.type('## Words\n\n<Callout kind="note">\n\nMind.\n\n</Callout>\n\nA <b>tag</b>.');
    await expect.poll(() => findings(page), patient).not.toEqual([]);
    await page
      .locator('details')
      .evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')));
    for (const width of [1440, 768, 360]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await findViolations(page), `${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await pressTool(page, 'Quotation');
    await page.locator('dialog[open]').waitFor();
    expect(await findViolations(page), 'in a dialog').toEqual([]);
    expect(problems).toEqual([]);
  },
);
