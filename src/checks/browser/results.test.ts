/** The list of papers and the buttons that copy, as a reader uses them. */
import { expect, test } from 'vitest';
import { visit } from './browser.ts';

const papers = '[data-paper]:visible';

test('papers are chosen at once, and the choice stands in the address', async () => {
  const { page, problems } = await visit('/results/');
  const all = await page.locator(papers).count();
  await page.getByLabel('Funding').selectOption('acknowledged');
  expect(await page.locator(papers).count()).toBe(2);
  expect(await page.locator('[data-filter-status]').innerText()).toBe(`2 of ${all} papers`);
  expect(new URL(page.url()).search).toBe('?tie=acknowledged');
  expect(problems).toEqual([]);
});

test('an address with a choice opens with it, the oldest year first', async () => {
  const { page } = await visit('/results/?person=raghavendra-selvan&order=oldest');
  expect(await page.locator('[data-years] h2:visible').first().innerText()).toBe('2020');
  const option = await page.locator('[value="raghavendra-selvan"]').textContent();
  expect(option).toContain(`(${await page.locator(papers).count()})`);
});

test('without a script every paper is there, and no filter that does nothing', async () => {
  const { page } = await visit('/results/', { javaScriptEnabled: false });
  expect(await page.locator('[data-filter]').isVisible()).toBe(false);
  expect(await page.locator(papers).count()).toBeGreaterThan(15);
});

test('a reference is copied as it stands', async () => {
  const { page } = await visit('/results/publications/bakhtiarifard2024ecnas/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const part = page.locator('[data-copy]').first();
  await part.getByRole('button').click();
  await part.getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await part.locator('[data-copy-text]').innerText(),
  );
});
