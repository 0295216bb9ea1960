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
import lighthouse from 'lighthouse';
import { chromiumSwitches, getChromium } from './chromium.ts';
import { servePacked } from './packed-server.ts';
import { blockingTime, type TraceEvent, waitingTime } from './trace.ts';

/** When the largest part of a page stood on the phone, and how far the figure can be trusted. */
export interface Paint {
  /** Largest contentful paint, in milliseconds. */
  lcp: number;
  /**
   * How long the page's tasks had to wait for this machine before the paint, in milliseconds. The model takes that
   * time for work of the page, four times over.
   */
  waited: number;
}

export interface Marks extends Paint {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
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

async function load(phone: Phone, url: string, wish: { skipAudits?: string[]; onlyAudits?: string[] }) {
  const result = await lighthouse(url, { port: phone.port, logLevel: 'silent', ...wish });
  const { audits, runtimeError } = result?.lhr ?? {};
  if (!result || !audits || runtimeError) throw new Error(`${url}: ${runtimeError?.message ?? 'no result'}`);
  const events: readonly TraceEvent[] = result.artifacts.Trace.traceEvents;
  const lcp = audits['largest-contentful-paint']?.numericValue ?? Infinity;
  return { lhr: result.lhr, events, lcp, waited: waitingTime(events) };
}

async function judgePage(phone: Phone, url: string, isIndexed: boolean): Promise<Marks> {
  // TLS is a matter of the host; pages that search engines should leave out are no fault.
  const skipAudits = ['is-on-https', 'redirects-http', ...(isIndexed ? [] : ['is-crawlable'])];
  const { lhr, events, lcp, waited } = await load(phone, url, { skipAudits });
  const { categories, audits } = lhr;
  const mark = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const weighted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  return {
    performance: mark('performance'),
    accessibility: mark('accessibility'),
    bestPractices: mark('best-practices'),
    seo: mark('seo'),
    lcp,
    waited,
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
  /** The paint alone, in half the time. */
  judgePaint(path: string): Promise<Paint>;
  close(): void;
}

/** Lighthouse for a site that is served at that address. Whoever opens it closes it. */
export async function openLighthouse(address: string): Promise<Judge> {
  const [phone, packed] = await Promise.all([openPhone(), servePacked(address)]);
  return {
    judge: (path, isIndexed = true) => judgePage(phone, packed.address + path, isIndexed),
    judgePaint: (path) => load(phone, packed.address + path, { onlyAudits: ['largest-contentful-paint'] }),
    close() {
      phone.close();
      packed.close();
    },
  };
}
