/** Lighthouse on a phone, in a Chromium of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import lighthouse, { type Flags, type RunnerResult } from 'lighthouse';
import { chromiumSwitches, getChromium } from './chromium.ts';

/** So often a page is loaded before it is given up. */
const TRIES = 5;

async function readPort(folder: string, chromium: ChildProcess): Promise<number> {
  for (;;) {
    if (chromium.exitCode !== null) throw new Error('Chromium ended before Lighthouse could reach it.');
    const file = join(folder, 'DevToolsActivePort');
    // The file is there before its line is.
    const port = existsSync(file) && Number(readFileSync(file, 'utf8').split('\n')[0]);
    if (port) return port;
    await setTimeout(50);
  }
}

export interface Phone {
  /**
   * What Lighthouse says of a page.
   *
   * @throws Error when it could not load the page.
   */
  look(url: string, flags: Flags): Promise<RunnerResult>;
  close(): Promise<void>;
}

/** A phone as Lighthouse sees it. Whoever opens it closes it. */
export async function openPhone(): Promise<Phone> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${folder}`];
  const words = [...chromiumSwitches, ...own, '--ignore-certificate-errors', 'about:blank'];
  const chromium = spawn(getChromium(), words, { stdio: 'ignore', detached: process.platform !== 'win32' });
  const port = await readPort(folder, chromium);
  return {
    async look(url, flags) {
      // The picture of the whole page takes a fifth of the time, and no mark is taken from it.
      const all: Flags = { port, logLevel: 'silent', disableFullPageScreenshot: true, ...flags };
      for (let tries = 1; ; tries += 1) {
        const result = await lighthouse(url, all);
        if (result && !result.lhr.runtimeError) return result;
        // Chromium now and then records no start of a page, and Lighthouse asks to be run again.
        if (tries === TRIES) throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
      }
    },
    async close() {
      const ended = once(chromium, 'exit');
      // Debian's program is a script that starts another: both are in one group.
      if (process.platform === 'win32') chromium.kill();
      else process.kill(-Number(chromium.pid), 'SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Full marks of a category are 1. */
export const scoresOf = ({ lhr }: RunnerResult): Record<string, number | null> =>
  Object.fromEntries(Object.entries(lhr.categories).map(([name, { score }]) => [name, score]));

/** Audits that lower a mark, by name. */
export const faultsOf = ({ lhr: { categories, audits } }: RunnerResult): string[] =>
  Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
    .map(({ id }) => id)
    .filter((id) => (audits[id]?.score ?? 1) < 1);
