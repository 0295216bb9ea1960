/**
 * Lighthouse on a phone with a slow connection. The load is simulated: what a
 * page fetches and runs is played through a model of slow 4G, so that a busy
 * machine changes the figures little.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { chromiumSwitches, getChromium } from './chromium.ts';

export interface Marks {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Largest contentful paint, in milliseconds. */
  lcp: number;
  /** Cumulative layout shift, without unit. */
  cls: number;
  /** Total blocking time, in milliseconds. */
  tbt: number;
  /** Audits that did not pass, by name. */
  missed: string[];
}

/** A Chromium that Lighthouse talks to. */
export interface Phone {
  port: number;
  close(): void;
}

async function readPort(folder: string, chromium: ChildProcess): Promise<number> {
  for (;;) {
    if (chromium.exitCode !== null) throw new Error('Chromium ended before Lighthouse could reach it.');
    try {
      return Number(readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
    } catch {
      await setTimeout(50);
    }
  }
}

/** Whoever opens it closes it. */
export async function openPhone(): Promise<Phone> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const words = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'];
  const chromium = spawn(getChromium(), [...chromiumSwitches, ...words], { stdio: 'ignore' });
  const close = () => {
    chromium.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
    chromium.kill();
  };
  return { port: await readPort(folder, chromium), close };
}

/** Passes on what the plain server answers, packed as a web server on the net packs it. Whoever opens it closes it. */
export async function servePacked(address: string): Promise<{ address: string; close(): void }> {
  const server = createServer((request, response) => {
    void fetch(address + (request.url ?? '/')).then(async (answer) => {
      response.setHeaders(answer.headers);
      response.setHeader('content-encoding', 'gzip');
      const packed = gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 });
      response.setHeader('content-length', packed.length);
      response.writeHead(answer.status).end(packed);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, close };
}

/** The marks of a page, from 0 to 100. @throws Error when Lighthouse could not load it. */
export async function judgePage(phone: Phone, url: string, isIndexed = true): Promise<Marks> {
  const result = await lighthouse(url, {
    port: phone.port,
    logLevel: 'silent',
    // TLS is a matter of the host; pages that search engines should leave out are no fault.
    skipAudits: ['is-on-https', 'redirects-http', ...(isIndexed ? [] : ['is-crawlable'])],
  });
  const { categories, audits, runtimeError } = result?.lhr ?? {};
  if (!categories || !audits || runtimeError)
    throw new Error(`${url}: ${runtimeError?.message ?? 'no result'}`);
  const mark = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string) => audits[name]?.numericValue ?? Infinity;
  const weighted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  return {
    performance: mark('performance'),
    accessibility: mark('accessibility'),
    bestPractices: mark('best-practices'),
    seo: mark('seo'),
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
    missed: weighted.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 1),
  };
}
