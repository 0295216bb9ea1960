/**
 * Every page on a phone under the policy. With our headers: nothing on the console, nothing moves while it loads, and
 * neither axe-core nor IBM's engine, which knows other rules, finds anything. On a host that sends no headers: nothing
 * on the console of a page of each kind. The policy that stands in a page is in force with our headers too.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { listFiles } from '../../build/output/site-reader.ts';
import { bringAxe, findViolations } from '../browser/axe.ts';
import { openPage } from '../browser/browser.ts';
import { samplePages } from '../browser/sample-pages.ts';

interface Engine {
  Checker: new () => {
    check(
      node: Document,
      rules: string[],
    ): Promise<{ results: { ruleId: string; value: string[]; snippet: string }[] }>;
  };
}
const file = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');
const engine = `${readFileSync(file, 'utf8')}; window.ace = ace;`;

const site = inject('site');
const pages = listFiles(site)
  .filter((file) => file.endsWith('.html') && file !== 'was/index.html')
  .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
let bare: Server;
let bareAddress: string;
let slow: Server;
let slowAddress: string;

beforeAll(async () => {
  [bare, bareAddress] = await relay((body, response) => void response.end(body));
  [slow, slowAddress] = await relay(async (body, response) => {
    const isPage = response.getHeader('content-type')?.toString().startsWith('text/html');
    for (const piece of isPage ? cutAtEnds(body.toString()) : [body]) {
      response.write(piece);
      await wait(10);
    }
    response.end();
  });
});
afterAll(() => {
  for (const server of [bare, slow]) {
    server.close();
    server.closeAllConnections();
  }
});

/**
 * Pieces of a page that end where an item, a paragraph or a heading ends: inside of them lines are not yet known, and
 * the columns of a table or a time line are not before all of it is there.
 */
const cutAtEnds = (html: string): string[] =>
  html
    .split(/(<(?:table|ol class="time-line)[^]*?<\/(?:table|ol)>)|(?<=<\/(?:li|p|h\d|header|svg)>)/)
    .reduce<string[]>((pieces, part = '') => {
      const last = pieces.at(-1);
      // The header goes out item by item, the rest in larger pieces.
      if (last === undefined || pieces.length < 12 || last.length > 1_500) return [...pieces, part];
      return [...pieces.slice(0, -1), last + part];
    }, []);

/** A server that gives what ours does, without our headers and in its own way. */
async function relay(
  send: (body: Buffer, response: ServerResponse) => void | Promise<void>,
): Promise<[Server, string]> {
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(inject('address') + url);
    response.statusCode = answer.status;
    response.setHeader('Content-Type', answer.headers.get('content-type') ?? '');
    await send(Buffer.from(await answer.arrayBuffer()), response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return [server, `http://localhost:${(server.address() as AddressInfo).port}`];
}

test('there are pages', () => expect(pages.length).toBeGreaterThan(80));

/** A tab that notes what is said on its console and what it asks of other hosts. */
async function openTab(address: string): Promise<{ page: Page; problems: string[] }> {
  const page = await openPage({ viewport: { width: 412, height: 823 } });
  const problems: string[] = [];
  page.on('console', (message) => problems.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) problems.push(`${page.url()} asks for ${request.url()}`);
  });
  return { page, problems };
}

/** Searches from a page: the search loads when the reader reaches for it. */
async function reachForSearch(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('Igel');
  await page.getByRole('option').first().waitFor();
}

test('with our headers no page says anything on the console or moves, and no engine finds a fault', async () => {
  const { page, problems } = await openTab(inject('address'));
  await bringAxe(page);
  await page.addInitScript(engine);
  for (const path of pages) {
    await page.goto(inject('address') + path, { waitUntil: 'load' });
    const moved = await page.evaluate(findShifts);
    const found = [...moved, ...(await findViolations(page)), ...(await findFailures(page))];
    problems.push(...found.map((fault) => `${path} ${fault}`));
    if (path === '/team/') await reachForSearch(page);
  }
  expect(problems).toEqual([]);
});

test('on a host without headers no kind of page says anything on the console', async () => {
  const { page, problems } = await openTab(bareAddress);
  for (const path of samplePages) {
    await page.goto(bareAddress + path, { waitUntil: 'load' });
    if (path === '/team/') await reachForSearch(page);
  }
  expect(problems).toEqual([]);
});

test.each([360, 1280])('at %i px nothing moves while a page arrives piece by piece', async (width) => {
  const { page } = await openTab(slowAddress);
  await page.setViewportSize({ width, height: 800 });
  const moved: string[] = [];
  for (const path of samplePages) {
    await page.goto(slowAddress + path, { waitUntil: 'load' });
    moved.push(...(await page.evaluate(findShifts)).map((shift) => `${path} ${shift}`));
  }
  expect(moved).toEqual([]);
});

/** Runs in the page: what has moved of it, as browsers count for "cumulative layout shift". */
async function findShifts(): Promise<string[]> {
  const entries = await new Promise<PerformanceEntryList>((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // Without an entry the observer is never called.
    setTimeout(() => resolve(observer.takeRecords()), 50);
  });
  return entries.map((entry) => `moves: ${JSON.stringify(entry)}`);
}

/** What IBM's engine finds against WCAG 2.2. */
const findFailures = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { ace } = window as unknown as { ace: Engine };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .map(({ ruleId, snippet }) => `${ruleId}: ${snippet}`);
  });

test('the policy in the page alone stops a script that somebody writes into it', async () => {
  const { page } = await openTab(bareAddress);
  await page.goto(`${bareAddress}/`);
  const outcome = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.text = 'document.title = "run"';
      document.head.append(script);
    } catch (error) {
      return (error as Error).name;
    }
    return document.title;
  });
  expect(outcome).toBe('TypeError');
});
