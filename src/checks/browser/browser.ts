/** The browser of the tests, and pages that remember what went wrong in them. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { chromiumSwitches, getChromium } from '../chromium.ts';

/** So long something is waited for: on a busy machine everything takes its time. */
export const PATIENCE_MS = 300_000;

/** No page is open for so long that compiling its scripts for speed pays: without it, half the processor time. */
const switches = [...chromiumSwitches, '--js-flags=--max-opt=1'];

async function launch(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: getChromium(),
    args: switches,
    timeout: PATIENCE_MS,
  });
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE_MS));
  return browser;
}
/** That of this process, with which it ends. */
let browser: Promise<Browser> | undefined;

/** A page with a cache and a storage of its own. Whoever opens it closes its context. */
export async function newPage(options: BrowserContextOptions): Promise<Page> {
  const context = await (await (browser ??= launch())).newContext(options);
  return context.newPage();
}

/** The same for one test, closed after it. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage(options);
  onTestFinished(() => page.context().close());
  return page;
}

export interface Visit {
  page: Page;
  /** Errors on the console, failed requests, requests to another host. */
  problems: string[];
}

function watch(page: Page): Visit {
  const own = [inject('address'), inject('fullAddress')];
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (!own.some((address) => request.url().startsWith(address)))
      problems.push(`another host: ${request.url()}`);
  });
  return { page, problems };
}

/** The tab in which visits follow each other: a fresh one for each takes half a second of a processor. */
let tab: Promise<Visit> | undefined;

async function clearTab(): Promise<Visit> {
  const visit = await (tab ??= newPage({}).then(watch));
  // Of the site, though nothing happens on it: another host would be another process.
  await visit.page.goto(`${inject('address')}/robots.txt`);
  visit.problems.length = 0;
  return visit;
}

/**
 * Opens a path of the built site, or an address, in the tab that all visits share.
 *
 * @param options those of a page of its own, as `openPage` gives it: `{}` is one like any other.
 */
export async function visit(path: string, options?: BrowserContextOptions): Promise<Visit> {
  const { page, problems } = options ? watch(await openPage(options)) : await clearTab();
  await page.goto(path.startsWith('/') ? inject('address') + path : path, { waitUntil: 'load' });
  return { page, problems };
}

interface Place {
  site: 'address' | 'fullAddress';
  path: string;
  /** The instant that the clock of the browser shows. */
  now: string | number;
}

/**
 * One page for all tests of a file or block, closed after them. What comes back opens a place in it, whose clock
 * stands still.
 */
export function sharePage(options: BrowserContextOptions, prepare?: (page: Page) => Promise<unknown>) {
  let page: Page;
  beforeAll(async () => {
    page = await newPage(options);
    await prepare?.(page);
  });
  afterAll(() => page.context().close());
  return async ({ site, path, now }: Place): Promise<Page> => {
    await page.clock.setFixedTime(now);
    await page.goto(inject(site) + path, { waitUntil: 'load' });
    return page;
  };
}
