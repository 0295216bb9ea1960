/**
 * Writing a post in the browser: what is wrong is told where it stands. That every wrong post is told of in the words
 * of `npm run check` is in `slow/write-at-length.test.ts`.
 */
import { expect, test } from 'vitest';
import { findings, patient, preview, startWriting } from './desk.ts';

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
