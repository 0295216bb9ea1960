/** A browser for the tests, and pages that remember what went wrong in them. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** So long, in milliseconds, something is waited for: on a busy machine everything takes its time. */
const PATIENCE = 300_000;

/** The browser that all test files share, with pages of its own for each. Whoever opens it closes it. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.connect(inject('browser'), { timeout: PATIENCE });
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE));
  return browser;
}

export interface Visit {
  page: Page;
  /** Errors on the console, failed requests, requests to another host. */
  problems: string[];
}

/** The context that the pages of a file share: a fresh one for each takes half a second of a processor. */
const shared = new WeakMap<Browser, BrowserContext>();

async function contextOf(browser: Browser): Promise<BrowserContext> {
  const context = shared.get(browser) ?? (await browser.newContext());
  shared.set(browser, context);
  return context;
}

/**
 * Opens a path of the built site, on a page that whoever opens it closes.
 *
 * @param options those of a context of its own, with a cache and a storage of its own: `{}` is one like any other.
 */
export async function visit(browser: Browser, path: string, options?: BrowserContextOptions): Promise<Visit> {
  const address = inject('address');
  const context = options ? await browser.newContext(options) : await contextOf(browser);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) problems.push(`another host: ${request.url()}`);
  });
  await page.goto(address + path, { waitUntil: 'load' });
  return { page, problems };
}

interface Place {
  site: 'address' | 'fullAddress';
  path: string;
  /** The instant that the clock of the browser shows. */
  now: string | number;
}

/**
 * One page for all tests of a file or block, closed after them: a fresh one for each takes three times as long.
 * What comes back opens a place in it, whose clock stands still.
 */
export function sharePage(options: BrowserContextOptions, prepare?: (page: Page) => Promise<unknown>) {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await (await browser.newContext(options)).newPage();
    await prepare?.(page);
  });
  afterAll(() => browser.close());
  return async ({ site, path, now }: Place): Promise<Page> => {
    await page.clock.setFixedTime(now);
    await page.goto(inject(site) + path, { waitUntil: 'load' });
    return page;
  };
}
