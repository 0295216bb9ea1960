/**
 * Lighthouse on a phone with a slow connection. The load is simulated: what a
 * page fetches and runs is played through a model of slow 4G, so that a busy
 * machine changes the figures little.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import lighthouse, { type Flags, type RunnerResult } from 'lighthouse';
import { chromiumSwitches, getChromium } from './chromium.ts';
import { servePacked } from './packed-server.ts';
import { blockingTime, type TraceEvent, waitingTime } from './trace.ts';

/** So often a page is loaded before it is given up. */
const TRIES = 3;

export interface Marks {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Largest contentful paint, in milliseconds. */
  lcp: number;
  /**
   * How long the page's tasks had to wait for this machine before the paint, in milliseconds. The model takes that
   * time for work of the page, four times over.
   */
  waited: number;
  /** Cumulative layout shift, without unit. */
  cls: number;
  /** Total blocking time, in milliseconds. */
  tbt: number;
  /** Audits that did not pass, by name. */
  missed: string[];
}

/** A Chromium that Lighthouse talks to. */
interface Phone {
  port: number;
  close(): void;
}

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

async function openPhone(): Promise<Phone> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${folder}`];
  const words = [...chromiumSwitches, ...own, '--ignore-certificate-errors', 'about:blank'];
  const chromium = spawn(getChromium(), words, { stdio: 'ignore' });
  const close = () => {
    chromium.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
    chromium.kill();
  };
  return { port: await readPort(folder, chromium), close };
}

async function load(phone: Phone, url: string, skipAudits: string[]): Promise<RunnerResult> {
  // The picture of the whole page takes a fifth of the time, and no mark is taken from it.
  const flags: Flags = { port: phone.port, logLevel: 'silent', disableFullPageScreenshot: true, skipAudits };
  for (let tries = 1; ; tries += 1) {
    const result = await lighthouse(url, flags);
    if (result && !result.lhr.runtimeError) return result;
    // Chromium now and then records no start of a page, and Lighthouse asks to be run again.
    if (tries === TRIES) throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
  }
}

async function checkPage(phone: Phone, url: string, isIndexed: boolean): Promise<Marks> {
  // TLS is a matter of the host; pages that search engines should leave out are no fault.
  const skipAudits = ['is-on-https', 'redirects-http', ...(isIndexed ? [] : ['is-crawlable'])];
  const { lhr, artifacts } = await load(phone, url, skipAudits);
  const { categories, audits } = lhr;
  const events: readonly TraceEvent[] = artifacts.Trace.traceEvents;
  const mark = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const weighted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  return {
    performance: mark('performance'),
    accessibility: mark('accessibility'),
    bestPractices: mark('best-practices'),
    seo: mark('seo'),
    lcp: audits['largest-contentful-paint']?.numericValue ?? Infinity,
    waited: waitingTime(events),
    cls: audits['cumulative-layout-shift']?.numericValue ?? Infinity,
    tbt: blockingTime(events),
    missed: weighted.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 1),
  };
}

export interface Judge {
  /**
   * The marks of a page, from 0 to 100.
   *
   * @param isIndexed false for a page that search engines are asked to leave out.
   * @throws Error when Lighthouse could not load it.
   */
  judge(path: string, isIndexed?: boolean): Promise<Marks>;
  close(): void;
}

/** Lighthouse for a site that is served at that address. Whoever opens it closes it. */
export async function openLighthouse(address: string): Promise<Judge> {
  const [phone, packed] = await Promise.all([openPhone(), servePacked(address)]);
  return {
    judge: (path, isIndexed = true) => checkPage(phone, packed.address + path, isIndexed),
    close() {
      phone.close();
      packed.close();
    },
  };
}
