/** Times warm queries on the search page of a built site, in Chromium. */
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { serve } from '../../build/release/serve.ts';
import { chromiumSwitches, getChromium } from '../chromium.ts';
import { cell, row } from './print.ts';
import { withSite } from './site.ts';

/** A word of nearly all posts, words of many, rare words, two words, misspellings, and nothing. */
const QUERIES = [
  'grabe',
  'coco',
  'energy',
  'cogradi',
  'verendi',
  'inhi enco',
  'training hardware',
  'cogrdai',
  'trainning',
  'zzzqqqxxx',
];
const RUNS = 5;

/** The milliseconds between a question and its results, when the index has been asked it before. */
async function timeSearch(site: string): Promise<{ median: number; worst: number }> {
  const server = await serve(site, '/', 0, 'localhost');
  const browser = await chromium.launch({ executablePath: getChromium(), args: chromiumSwitches });
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/search/`);
    const times: number[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      for (const query of QUERIES) {
        const taken = await page.evaluate(askAndWait, query);
        // The first run fetches what the others find in memory.
        if (run > 0) times.push(taken);
      }
    }
    times.sort((a, b) => a - b);
    return { median: times[Math.floor(times.length / 2)] ?? 0, worst: times.at(-1) ?? 0 };
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

export async function benchmarkSearch([count = '1000']: readonly string[]): Promise<void> {
  await withSite(async (site) => {
    const { median, worst } = await timeSearch(site);
    row(`${count} posts`, 'median', 'worst');
    row('warm search', cell(median, 'ms', 0), cell(worst, 'ms', 0));
  }, Number(count));
}

/** Runs in the page: sends the form and waits until the status names the question. */
function askAndWait(query: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('main input[name=q]');
  const status = document.querySelector('[data-search-status]');
  if (!field?.form || !status) throw new Error('The search page has no form.');
  const { form } = field;
  status.textContent = '';
  field.value = query;
  const start = performance.mark('asked').startTime;
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (!status.textContent?.includes('“')) return;
      watch.disconnect();
      resolve(performance.mark('shown').startTime - start);
    });
    watch.observe(status, { childList: true, characterData: true, subtree: true });
    form.requestSubmit();
  });
}
