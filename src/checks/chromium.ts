/** Finds Chromium, and installs Debian's where that can be done. */
import { existsSync } from 'node:fs';
import { installOnDebian } from './debian.ts';

const places = [
  process.env['CHROME_PATH'],
  // The same engine without windows: half the processor time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const findChromium = () => places.find((place) => place && existsSync(place));

/** Switches that keep Chromium off the network; a sandbox needs another user than root. */
export const chromiumSwitches = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** @throws Error when there is no Chromium. */
export function getChromium(): string {
  const found = findChromium();
  if (!found) {
    throw new Error('The browser tests need Chromium: install it, or set CHROME_PATH to a Chrome you have.');
  }
  return found;
}

/** On Debian as root, installs Chromium when there is none. */
export function ensureChromium(): void {
  if (!findChromium()) installOnDebian('chromium-headless-shell');
}
