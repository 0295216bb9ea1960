/** What comes to the page for writing and leaves it: pictures, words from elsewhere, posts, drafts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { DRAFT_KEY } from '../../lib/site/storage-keys.ts';
import {
  answer,
  bring,
  files,
  type Given,
  patient,
  photograph,
  preview,
  shows,
  startWriting,
} from './desk.ts';

const lines = (page: Page) => page.locator('.cm-line').allTextContents();

describe('a picture', () => {
  test('that is dropped needs its words, or the word that it only decorates', async () => {
    const { page, problems } = await startWriting();
    await bring(page, 'drop', { file: await photograph() });
    await page.locator('dialog[open] .action').click();
    expect(await page.locator('#ask-alt').evaluate((input: HTMLInputElement) => input.validity.valid)).toBe(
      false,
    );
    await page.locator('#ask-alt').pressSequentially('  ');
    await page.locator('dialog[open] .action').click();
    expect(await page.locator('dialog[open]').count()).toBe(1);
    await page.getByLabel('Only decoration').check();
    await answer(page, { caption: 'A field' });
    await expect
      .poll(() => lines(page), patient)
      .toContain('<Figure src="./my-photo.jpg" alt="" caption="A field" />');
    expect(await preview(page).locator('canvas').getAttribute('aria-hidden')).toBe('true');
    expect(problems).toEqual([]);
  });

  test('of which the writer thinks better is gone again', async () => {
    const { page } = await startWriting();
    await bring(page, 'paste', { file: await photograph() });
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').count(), patient).toBe(0);
    await expect.poll(() => files(page), patient).toEqual([]);
  });

  test('without its words is a finding', async () => {
    const { page } = await startWriting();
    await page.locator('.cm-content').click();
    await page.keyboard.type('![](./a.png) and\n\n<Figure src="./a.png" />');
    const said = () => page.locator('.findings').textContent();
    await expect.poll(said, patient).toContain('The picture has no words for readers who cannot see it.');
    await expect.poll(said, patient).toContain('<Figure> needs alt.');
  });

  const other = async (name: string, mimeType: string, buffer: Buffer | Promise<Buffer>): Promise<Given> => ({
    name,
    mimeType,
    buffer: await buffer,
  });
  const dot = sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } });
  test.each([
    [
      'IMG_1.HEIC',
      '',
      Buffer.from('\0\0\0\x18ftypheic'),
      'This browser cannot read IMG_1.HEIC. Save it as png, jpeg or webp, and add that.',
    ],
    [
      'a.gif',
      'image/gif',
      dot.gif().toBuffer(),
      'a.gif does not belong in a post. Pictures (png, jpeg, webp),',
    ],
    [
      'a.svg',
      'image/svg+xml',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'a.svg does not belong in a post.',
    ],
    ['a.png', 'image/png', Buffer.from('none'), 'This browser cannot read a.png.'],
  ])('that no post can hold is refused in words: %s', async (name, kind, bytes, said) => {
    const { page, problems } = await startWriting();
    await bring(page, 'drop', { file: await other(name, kind, bytes) });
    await expect.poll(() => page.locator('.write-files .problem').textContent(), patient).toContain(said);
    expect(await files(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe('words from elsewhere', () => {
  const word =
    '<html><body><p class=MsoNormal><b>First</b></p><p>Second</p><p class=MsoListParagraph>One</p></body></html>';
  test('a text of Word or Google Docs keeps its paragraphs and lists', async () => {
    const { page, problems } = await startWriting();
    await page.locator('.cm-content').click();
    const plain = 'First paragraph\r\nSecond paragraph\r\n·\tOne\r\n·\tTwo\r\nThird\r\n';
    await bring(page, 'paste', { words: { 'text/plain': plain, 'text/html': word } });
    expect(await lines(page)).toEqual([
      'First paragraph',
      '',
      'Second paragraph',
      '',
      '- One',
      '- Two',
      '',
      'Third',
    ]);
    expect(problems).toEqual([]);
  });

  test('a table of a spreadsheet becomes one, and not the picture of it', async () => {
    const { page } = await startWriting();
    const words = {
      'text/plain': 'Model\tkWh\nSmall | old\t1.5\nLarge\t12\n',
      'text/html': '<table></table>',
    };
    await bring(page, 'paste', { words, file: await photograph() });
    const cells = preview(page).locator('table :is(th, td)');
    await expect
      .poll(() => cells.allTextContents(), patient)
      .toEqual(['Model', 'kWh', 'Small | old', '1.5', 'Large', '12']);
  });

  test('letters of every kind stay what they are', async () => {
    const { page, problems } = await startWriting();
    await page.locator('.cm-content').click();
    const text = 'سلام עולם 👩🏽‍🔬 日本語 æøå Ǖ';
    await page.keyboard.insertText(text);
    await shows(page, text);
    await page.keyboard.insertText(' p <0.05');
    const mark = page.locator('.cm-lintRange-error');
    await expect.poll(() => mark.allTextContents(), patient).toEqual(['<0.05']);
    expect(problems).toEqual([]);
  });
});

describe('a post', () => {
  const text =
    '---\ntitle: Opened\ndate: 2024-04-03\nsummary: In short.\nauthors: [Editors]\n---\n\nOld <b>words</b>.\n\n<Chart src="./figures.csv" caption="Energy" />\n';
  const table = 'Model,kWh\nSmall,1.5\n';
  const isOpen = async (page: Page) => {
    await shows(page, 'Old <b>words');
    expect(await page.locator('#write-title').inputValue()).toBe('Opened');
    expect(await page.locator('#write-id').inputValue()).toBe('an-old-post');
    expect(await files(page)).toEqual(['figures.csv (1 kB)']);
  };

  test('is opened from a zip, and from the folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'to-open-'));
    const { page, problems } = await startWriting();
    try {
      const bytes = (words: string) => new TextEncoder().encode(words);
      const packed = { 'an-old-post/index.mdx': bytes(text), 'an-old-post/figures.csv': bytes(table) };
      const buffer = Buffer.from(zipSync({ ...packed, '__MACOSX/an-old-post/._index.mdx': bytes('x') }));
      await page.getByText('Open a post that you wrote before').click();
      const zip = { name: 'download (1).zip', mimeType: 'application/zip', buffer };
      await page.getByLabel('Open a zip').setInputFiles(zip);
      await isOpen(page);
      await page.reload();
      await page.getByRole('button', { name: 'Start writing' }).click();
      mkdirSync(join(folder, 'an-old-post'));
      writeFileSync(join(folder, 'an-old-post/index.mdx'), text);
      writeFileSync(join(folder, 'an-old-post/figures.csv'), table);
      writeFileSync(join(folder, 'an-old-post/.DS_Store'), 'x');
      await page.getByLabel('Open a folder').setInputFiles(join(folder, 'an-old-post'));
      await isOpen(page);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    expect(problems).toEqual([]);
  });

  test('that cannot be opened leaves what is written, and says why', async () => {
    const { page } = await startWriting();
    await page.locator('.cm-content').click();
    await page.keyboard.type('My words.');
    const open = (buffer: Buffer) =>
      page.locator('#open-zip').setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer });
    const said = () => page.locator('.open-post .problem').textContent();
    await open(Buffer.from('none'));
    await expect.poll(said, patient).toContain('It cannot be opened');
    await open(Buffer.from(zipSync({ 'a/run.exe': new Uint8Array(3) })));
    await expect.poll(said, patient).toContain('There is no index.mdx in it.');
    await open(Buffer.from(zipSync({ 'a/index.mdx': new Uint8Array(70_000_000) })));
    await expect.poll(said, patient).toContain('more than a post may');
    await shows(page, 'My words.');
  });

  test('is kept as a draft when the writer asks, and for as long', async () => {
    const { page } = await startWriting({});
    const stored = () => page.evaluate(() => ({ ...localStorage }));
    await page.locator('#write-title').fill('Kept');
    await page.locator('.cm-content').click();
    await page.keyboard.type('Words to keep.');
    await bring(page, 'paste', { file: await photograph() });
    await answer(page, { alt: 'A field' });
    await shows(page, 'Words to keep.');
    expect(await stored()).toEqual({});
    await page.getByLabel('Keep a draft in this browser').check();
    expect(Object.keys(await stored())).toEqual([DRAFT_KEY]);
    await page.reload();
    await page.getByRole('button', { name: 'Start writing' }).click();
    await shows(page, 'Words to keep.');
    expect(await page.locator('#write-title').inputValue()).toBe('Kept');
    expect(await files(page)).toHaveLength(1);
    await page.getByLabel('Keep a draft in this browser').uncheck();
    expect(await stored()).toEqual({});
  });

  test('whose words are nowhere else asks before it is left', async () => {
    const { page } = await startWriting({});
    await page.locator('#write-title').pressSequentially('Not saved');
    const asked = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
  });

  test('is proposed at the forge, where a repository is named and the text fits into an address', async () => {
    const { page } = await startWriting(undefined, inject('fullAddress'));
    await page.locator('#write-title').fill('To propose');
    await page.locator('.cm-content').click();
    await page.keyboard.type('Words for all.');
    const link = page.getByRole('link', { name: 'Propose it there' });
    await expect.poll(() => link.getAttribute('href'), patient).toContain('Words%20for%20all.');
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(address.origin + address.pathname).toBe('https://github.com/example/site/new/main');
    expect(address.searchParams.get('filename')).toBe('content/news/to-propose/index.mdx');
    expect(address.searchParams.get('value')).toMatch(/^---\n[^]*title: To propose\n[^]*Words for all\.$/);
    await page.keyboard.insertText('æ'.repeat(3000));
    await expect.poll(() => link.count(), patient).toBe(0);
    expect(await page.getByText('is too long to propose by a link').count()).toBe(1);
  });
});
