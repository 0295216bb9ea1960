/** Writing a post in the browser: what is wrong is told as `npm run check` tells it, where it stands. */
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { byPlace, type Finding } from '../../content-rules/content-error.ts';
import { checkWith } from '../contents.ts';
import { wrongContent } from '../wrong-content.ts';
import { findings, patient, preview, startWriting } from './desk.ts';

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
}, 600_000);

test('a finding stands at its place in the text, and leads there from the list', async () => {
  const { page } = await startWriting();
  await page.locator('.cm-content').click();
  await page.keyboard.type('Words.\n\nWe found p <0.05.');
  const said = [
    'The character < begins a tag here.',
    'Write "less than" in words, or &lt; for the character: &lt;0.05.',
  ];
  await expect.poll(async () => (await findings(page)).at(-1)?.slice(1), patient).toEqual(said);
  expect(await page.locator('.cm-lintRange-error').allTextContents()).toEqual(['<0.05.']);
  await page.keyboard.press('Control+Home');
  await page.locator('.findings button').last().press('Enter');
  await page.keyboard.type('!');
  expect(await page.locator('.cm-line').last().textContent()).toBe('We found p !<0.05.');
});

test('what is not filled in yet is told at its field when the writer has left it, and before in the list', async () => {
  const { page } = await startWriting();
  const missing = 'The field "title" is missing.';
  await expect.poll(() => page.locator('.findings').textContent(), patient).toContain(missing);
  expect(await page.locator('#write-title-problem').textContent()).toBe('');
  await page.keyboard.press('Tab');
  expect(await page.locator('#write-title-problem').textContent()).toBe(missing);
});

test('a picture from elsewhere is asked for by nobody, however it is written', async () => {
  const { page, problems } = await startWriting();
  await page.locator('.cm-content').click();
  await page.keyboard.type('![A](https://a.example/a.png) and ![B][b]\n\n[b]: https://a.example/b.png\n');
  await expect.poll(() => preview(page).textContent(), patient).toContain('a.example/b.png]');
  expect(await preview(page).locator('img').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('characters that are written by their names are shown, as the check asks for them', async () => {
  const { page, problems } = await startWriting();
  await page.locator('.cm-content').click();
  await page.keyboard.type(
    'p &lt;0.05, caf&eacute; &mdash; &#233;\n\n<Quote by="&Eacute;va &amp; co">\n\nx\n\n</Quote>',
  );
  await expect.poll(() => preview(page).textContent(), patient).toContain('p <0.05, café — é');
  await expect.poll(() => preview(page).locator('figcaption').textContent(), patient).toBe('Éva & co');
  expect(problems).toEqual([]);
});
