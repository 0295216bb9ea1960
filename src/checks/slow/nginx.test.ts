/** nginx with the files of `src/build/output/hosts`: every answer is held against the table of headers. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createScale } from '../../build/output/ledger/measure.ts';
import { listFiles, readPages } from '../../build/output/site-reader.ts';
import { cachingOf, headers, typeOf } from '../../lib/site/headers.ts';
import { differences } from '../answers.ts';
import { getProgram } from '../debian.ts';

const site = inject('site');
let folder: string;
let server: ChildProcess;
let address: string;

async function findPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

/** Starts nginx. @returns whether it answers: somebody may have taken the port that was found for it. */
async function start(): Promise<boolean> {
  const port = await findPort();
  address = `http://127.0.0.1:${port}`;
  const settings = readFileSync('src/build/output/hosts/nginx.conf', 'utf8')
    .replaceAll('/tmp/', `${folder}/`)
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('root /site', `root ${site}`)
    .replace('/etc/nginx', resolve('src/build/output/hosts'));
  // Started by root, its workers would not be let into the folder of the test.
  writeFileSync(join(folder, 'nginx.conf'), process.getuid?.() === 0 ? `user root;\n${settings}` : settings);
  server = spawn(getProgram('nginx'), ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  while (server.exitCode === null) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    if (answer?.headers.get('server')?.startsWith('nginx')) return true;
    await wait(100);
  }
  return false;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  if (!(await start()) && !(await start())) throw new Error('nginx has ended, twice.');
});
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('every file has every header, its type and how long it may be kept', async () => {
  const wrong: string[] = [];
  const files = listFiles(site).filter((name) => !/^(\.|_headers|_redirects)/.test(name));
  expect(files.length).toBeGreaterThan(200);
  for (const file of files) {
    const answer = await fetch(`${address}/${file.replace(/(^|\/)index\.html$/, '$1')}`);
    await answer.arrayBuffer();
    const own = { 'Content-Type': typeOf(file), 'Cache-Control': cachingOf(file) };
    wrong.push(...differences(answer, { ...headers, ...own }));
    if (answer.status !== 200) wrong.push(`${answer.status} ${file}`);
  }
  expect(wrong).toEqual([]);
});

/** Bytes of the body of an answer as they cross the network, packed. */
function bytesOnTheWire(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = get(address + path, { headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (part: Buffer) => (bytes += part.length));
      answer.on('end', () => resolve(bytes));
    });
    asked.on('error', reject);
  });
}

test('every page weighs on the wire what the ledger says, to 0.1 kB, and with its style sheet at most 14 kB', async () => {
  const styles = listFiles(site).filter((file) => file.endsWith('.css'));
  const style = await bytesOnTheWire(`/${styles[0] ?? ''}`);
  expect(styles).toHaveLength(1);
  const pages = readPages(site).filter(({ isWeighed }) => isWeighed);
  expect(pages.length).toBeGreaterThan(100);
  const weighPage = createScale(site, '/');
  for (const { file, fetched } of pages) {
    const html = await bytesOnTheWire(`/${file.replace(/(^|\/)index\.html$/, '$1')}`);
    const [said] = (await weighPage(file, readFileSync(join(site, file), 'utf8'), fetched)).parts;
    expect(Math.abs(html - (said?.gzip ?? 0)), file).toBeLessThanOrEqual(100);
    expect(html + style, file).toBeLessThanOrEqual(14_000);
  }
});

test.each(['/nothing/', '/_astro/nothing.css', '/.htaccess', '/team/%00', '/..%2f..%2fetc/passwd'])(
  'nothing is found at %s',
  async (path) => {
    const answer = await fetch(address + path);
    expect([400, 404]).toContain(answer.status);
    if (answer.status === 400) return;
    expect(await answer.text()).toContain('There is no page at this address');
    expect(differences(answer, { ...headers, 'Content-Type': 'text/html; charset=utf-8' })).toEqual([]);
    expect(answer.headers.get('cache-control')).toBeNull();
  },
);

test('an address without its slash leads to the one with it', async () => {
  const answer = await fetch(`${address}/team`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/team/']);
});

test('a page is asked for again and not sent again; a part of a file is sent alone', async () => {
  const tag = (await fetch(address)).headers.get('etag') ?? '';
  const again = await fetch(address, { headers: { 'If-None-Match': tag, 'Accept-Encoding': 'gzip' } });
  expect(again.status).toBe(304);
  const part = await fetch(`${address}/favicon.svg`, { headers: { Range: 'bytes=0-9' } });
  expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10]);
});

test('a thousand requests to every kind of page are answered without an error', async () => {
  const paths = ['/', '/team/', '/results/', '/news/', '/calls/', '/nothing/', '/pagefind/pagefind.js'];
  const codes = new Set<number>();
  for (let round = 0; round < 50; round += 1) {
    const batch = Array.from({ length: 20 }, (_, index) => paths[(round + index) % paths.length] ?? '/');
    const answers = await Promise.all(batch.map((path) => fetch(address + path)));
    for (const answer of answers) {
      await answer.arrayBuffer();
      codes.add(answer.status);
    }
  }
  expect([...codes].sort()).toEqual([200, 404]);
});
