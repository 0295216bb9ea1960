/**
 * Takes a picture of each kind of page for reviewers: `node src/checks/pictures.ts`.
 * On the left a wide window in light, on the right a phone in dark. The pictures
 * lie in `src/checks/pictures/`; no test compares them.
 */
import { mkdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import sharp from 'sharp';
import { serve } from '../build/release/serve.ts';
import { samplePages } from './browser/sample-pages.ts';
import { chromiumSwitches, getChromium } from './chromium.ts';
import { addOpenCalls, copyRepository, NOW, runCommand, WHILE_OPEN } from './sites.ts';

const FOLDER = 'src/checks/pictures';
const HEIGHT = 1700;
const views = [
  { width: 1440, colorScheme: 'light', shown: 720, left: 0 },
  { width: 360, colorScheme: 'dark', shown: 360, left: 740 },
] as const;

/** The upper part of a page in one view, at the width at which it is shown, as seen at an instant. */
async function take(browser: Browser, url: string, view: (typeof views)[number], now: string) {
  const { width, colorScheme, shown, left } = view;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  await page.goto(url, { waitUntil: 'load' });
  const whole = await page.screenshot({ fullPage: true });
  await context.close();
  const { height } = await sharp(whole).metadata();
  const part = { left: 0, top: 0, width, height: Math.min(height, (HEIGHT * width) / shown) };
  return { input: await sharp(whole).extract(part).resize({ width: shown }).toBuffer(), left, top: 0 };
}

/** Pictures of pages of a site built at an instant. */
async function takeAll(browser: Browser, copy: string, paths: readonly string[], now: string) {
  const { status, output } = runCommand(copy, 'build', { SITE_NOW: now });
  if (status !== 0) throw new Error(output);
  const server = await serve(join(copy, 'dist'), '/', 0, 'localhost');
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  for (const path of paths) {
    const name = path.replace(/\.html|^\/|\/$/g, '').replaceAll('/', '-') || 'home';
    const sheet = sharp({ create: { width: 1100, height: HEIGHT, channels: 3, background: 'gray' } });
    const parts = [];
    for (const view of views) parts.push(await take(browser, address + path, view, now));
    await sheet
      .composite(parts)
      .webp({ quality: 30, effort: 6 })
      .toFile(join(FOLDER, `${name}.webp`));
  }
  server.close();
  server.closeAllConnections();
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: getChromium(), args: chromiumSwitches });
const copy = copyRepository();
await takeAll(browser, copy, samplePages, NOW);
// The real site has no open call: the one of the tests is built into a whole site.
addOpenCalls(copy);
await takeAll(browser, copy, ['/calls/example-open-call/'], WHILE_OPEN);
rmSync(copy, { recursive: true, force: true });
await browser.close();
