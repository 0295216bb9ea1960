/** The page for writing as a writer uses it: keys, files, and what it says. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, inject } from 'vitest';
import { PATIENCE_MS, visit } from './browser.ts';

/** For what is polled: as long as the browser waits for anything. */
export const patient = { timeout: PATIENCE_MS };

/** Opens the page of one of the sites as `visit` does, and begins. */
export async function startWriting(options?: BrowserContextOptions, site = inject('address')) {
  const { page, problems } = await visit(`${site}/write/`, options);
  await page.getByRole('button', { name: 'Start writing' }).press('Enter');
  await page.locator('#write-title').waitFor();
  return { page, problems };
}

/** Goes on with a key until it comes to a part of the page. */
export async function goTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  const isThere = (wanted: string) => {
    const { activeElement } = document;
    return (activeElement?.shadowRoot?.activeElement ?? activeElement)?.matches(wanted);
  };
  for (let stop = 0; stop < 150; stop++) {
    if (await page.evaluate(isThere, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The key ${key} does not come to ${selector}.`);
}

/** Goes from the text to a button of the toolbar and presses it. */
export async function pressTool(page: Page, words: string): Promise<void> {
  await goTo(page, '.write-menu button', 'Shift+Tab');
  await page.keyboard.press('Home');
  const name = () => page.evaluate(() => document.activeElement?.textContent);
  for (let step = 0; (await name()) !== words; step++) {
    if (step > 20) throw new Error(`The toolbar has no button "${words}".`);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
}

/** Answers what a dialog asks for, field by field, and sends the answers. */
export async function answer(page: Page, answers: Record<string, string>): Promise<void> {
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  for (const [name, words] of Object.entries(answers)) {
    await goTo(page, `#ask-${name}`);
    await page.keyboard.type(words);
  }
  await goTo(page, 'dialog .action');
  await page.keyboard.press('Enter');
  await page.locator('.write-editor:focus-within').waitFor();
}

export interface Given {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Chooses a file for a part of the toolbar. */
export async function chooseFile(page: Page, words: string, file: Given): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), pressTool(page, words)]);
  await chooser.setFiles(file);
}

/** What is pasted or dropped: a file, or words by their kind. */
export interface Carried {
  file?: Given;
  words?: Record<string, string>;
}

/** Pastes or drops something into the text, as a browser hands it over. */
export async function bring(page: Page, how: 'paste' | 'drop', { file, words = {} }: Carried): Promise<void> {
  const given = file && { ...file, buffer: file.buffer.toString('base64') };
  await page.locator('.cm-content').evaluate(
    (place, [event, carried, texts]) => {
      const data = new DataTransfer();
      if (carried) {
        const content = Uint8Array.from(atob(carried.buffer), (letter) => letter.charCodeAt(0));
        data.items.add(new File([content], carried.name, { type: carried.mimeType }));
      }
      for (const [kind, text] of Object.entries(texts)) data.setData(kind, text);
      const options = { bubbles: true, cancelable: true };
      const { left, top } = place.getBoundingClientRect();
      place.dispatchEvent(
        event === 'paste'
          ? new ClipboardEvent('paste', { ...options, clipboardData: data })
          : new DragEvent('drop', { ...options, dataTransfer: data, clientX: left + 20, clientY: top + 20 }),
      );
    },
    [how, given, words] as const,
  );
}

/** The findings as the page lists them: place, words, and what to write. */
export const findings = (page: Page): Promise<string[][]> =>
  page
    .locator('.findings li')
    .evaluateAll((items) =>
      items.map((item) =>
        ['.place', 'button', '.fix'].map((part) => item.querySelector(part)?.textContent ?? ''),
      ),
    );

/** The whole post, as it would be handed in. */
export const preview = (page: Page) => page.locator('.preview-paper');

/** Waits until the post as it would be handed in says something. */
export const shows = (page: Page, words: string) =>
  expect.poll(() => preview(page).textContent(), patient).toContain(words);

/** The files that the post brings along, as the page lists them. */
export const files = (page: Page) => page.locator('.write-files li span').allTextContents();

/** A photograph that lies on its side, with the place at which it was taken. */
export const photograph = async (width = 60, height = 40): Promise<Given> => ({
  name: 'My Photo.JPG',
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width, height, channels: 3, background: '#884422' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 41/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer(),
});
