/**
 * Lighthouse on a phone with a slow connection. The load is simulated: what a
 * page fetches and runs is played through a model of slow 4G, so that a busy
 * machine changes the figures little.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createSecureServer, type Http2Session, type OutgoingHttpHeaders } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { chromiumSwitches, getChromium } from './chromium.ts';
import { getProgram } from './debian.ts';

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
    const file = join(folder, 'DevToolsActivePort');
    // The file is there before its line is.
    const port = existsSync(file) && Number(readFileSync(file, 'utf8').split('\n')[0]);
    if (port) return port;
    await setTimeout(50);
  }
}

/** Whoever opens it closes it. */
export async function openPhone(): Promise<Phone> {
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

/** Headers that concern one connection of HTTP/1. */
const hopByHop = /^(connection|keep-alive|transfer-encoding)$/;

/** A key and a certificate for this machine, made anew each time. Nobody trusts it but our own browser. */
function makeCertificate(): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const form = 'req -x509 -newkey rsa:2048 -nodes -subj /CN=localhost -keyout key -out cert';
  execFileSync(getProgram('openssl'), form.split(' '), { cwd: folder, stdio: 'pipe' });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const pair = { key: read('key'), cert: read('cert') };
  rmSync(folder, { recursive: true });
  return pair;
}

/**
 * Passes on what the plain server answers, as a web server on the net does: packed, with HTTP/2, which
 * browsers speak over TLS alone. Whoever opens it closes it.
 */
export async function servePacked(address: string): Promise<{ address: string; close(): void }> {
  const connections = new Set<Http2Session>();
  // Kept, as a server keeps what it has packed: the time to pack is none of the page's.
  const kept = new Map<string, Promise<{ headers: OutgoingHttpHeaders; packed: Buffer }>>();
  async function fetchPacked(path: string) {
    const answer = await fetch(address + path);
    const packed = gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 });
    const own = [...answer.headers].filter(([name]) => !hopByHop.test(name));
    const packing = { 'content-encoding': 'gzip', 'content-length': packed.length };
    return { headers: { ':status': answer.status, ...Object.fromEntries(own), ...packing }, packed };
  }
  const server = createSecureServer(makeCertificate(), ({ url }, { stream }) => {
    const answer = kept.get(url) ?? fetchPacked(url);
    kept.set(url, answer);
    void answer.then(({ headers, packed }) => {
      stream.respond(headers);
      stream.end(packed);
    });
  });
  server.on('session', (session) => connections.add(session));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const close = () => {
    server.close();
    for (const connection of connections) connection.destroy();
  };
  return { address: `https://localhost:${(server.address() as AddressInfo).port}`, close };
}

/** A phone of the model is so many times slower than this machine. */
const SLOWDOWN = 4;
/** A task longer than this holds a reader up (web.dev, "Long tasks"), in milliseconds. */
const LONG_TASK = 50;

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
}

/**
 * Total blocking time, in milliseconds: what long tasks after the first paint hold a reader up on a phone. It is
 * taken from the trace, since Lighthouse's model of the network may put the paint into the middle of the very
 * task that paints, and then counts the rest of it.
 */
function blockingTime(events: readonly TraceEvent[]): number {
  const paint = events.filter(({ name }) => name === 'firstContentfulPaint').at(-1);
  if (!paint) return Infinity;
  return events
    .filter(({ name, pid, tid, ts }) => {
      return name === 'RunTask' && pid === paint.pid && tid === paint.tid && ts >= paint.ts;
    })
    .map(({ dur = 0 }) => Math.max(0, (dur / 1000) * SLOWDOWN - LONG_TASK))
    .reduce((sum, blocked) => sum + blocked, 0);
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
    tbt: blockingTime(result?.artifacts.Trace.traceEvents ?? []),
    missed: weighted.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 1),
  };
}
