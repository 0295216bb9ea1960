/** IBM's engine, once on every page: it knows rules that axe-core does not. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../../build/output/site-reader.ts';
import { openBrowser } from '../browser/browser.ts';

interface Engine {
  Checker: new () => {
    check(
      node: Document,
      rules: string[],
    ): Promise<{ results: { ruleId: string; value: string[]; snippet: string }[] }>;
  };
}

const engine = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

test('IBM’s engine finds no violation of WCAG 2.2 on any page', async () => {
  const pages = listFiles(inject('site')).filter(
    (file) => file.endsWith('.html') && file !== 'was/index.html',
  );
  const browser = await openBrowser();
  const tab = await browser.newPage();
  const found: string[] = [];
  for (const file of pages) {
    await tab.goto(`${inject('address')}/${file}`, { waitUntil: 'load' });
    await tab.evaluate(engine);
    const failures = await tab.evaluate(async () => {
      const { ace } = window as unknown as { ace: Engine };
      const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
      return results
        .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
        .map(({ ruleId, snippet }) => `${ruleId}: ${snippet}`);
    });
    found.push(...failures.map((failure) => `${file} ${failure}`));
  }
  await browser.close();
  expect(pages.length).toBeGreaterThan(80);
  expect(found).toEqual([]);
});
