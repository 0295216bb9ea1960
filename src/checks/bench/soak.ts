/**
 * The server of `npm start` under visitors for some minutes: whole files, parts of files, and requests that no
 * browser makes. A few at a time, on this machine alone.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request, type RequestOptions } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listFiles } from '../../build/output/site-reader.ts';
import { cell, row, sayLines } from './print.ts';
import { withSite } from './site.ts';

/** So many visitors ask one after the other, each with a short rest. */
const VISITORS = 16;
const REST_MS = 5;
const now = (): number => {
  const { startTime } = performance.mark('soak');
  // Marks are kept for ever otherwise, a million of them in five minutes.
  performance.clearMarks('soak');
  return startTime;
};

/** What a visitor asks, and with which status it may be answered. */
interface Asked extends RequestOptions {
  path: string;
  fits: readonly number[];
  /** The bytes of a whole answer. */
  bytes?: number;
}

const wrongPaths = [
  '/nothing/',
  '/%',
  '/%00',
  '/..%2f..%2fetc/passwd',
  '//',
  `/${'a'.repeat(4000)}`,
  '/team?%',
];
const ranges = [
  'bytes=0-9',
  'bytes=-5',
  'bytes=5-2',
  'bytes=0-99999999999999999999',
  'bytes=0-1,3-4',
  'x',
  'bytes=',
];

/** The request of that number: every second one is good. */
function ask(number: number, files: readonly { path: string; bytes: number }[]): Asked {
  const { path, bytes } = files[(number * 7919) % files.length] ?? { path: '/', bytes: 0 };
  const pick = <T>(list: readonly T[]) => list[number % list.length] as T;
  switch (number % 8) {
    case 1:
      return { path: pick(wrongPaths), fits: [200, 301, 302, 308, 400, 404] };
    case 3:
      return { path, headers: { range: pick(ranges) }, fits: [200, 206, 416] };
    case 5:
      return { path, method: pick(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']), fits: [405] };
    case 7:
      return {
        path,
        method: 'HEAD',
        headers: { range: pick(ranges), 'if-none-match': '*' },
        fits: [200, 206, 304, 416],
      };
    default:
      return { path, fits: [200], bytes };
  }
}

/** Asks, reads the answer to its end, and says what is wrong with it. */
function answerOf(port: number, { fits, bytes, ...options }: Asked): Promise<string | undefined> {
  return new Promise((resolve) => {
    const asked = request({ host: 'localhost', port, ...options }, (answer) => {
      let got = 0;
      answer.on('data', (part: Buffer) => (got += part.length));
      answer.on('error', (error) => resolve(error.message));
      answer.on('end', () => {
        const { statusCode = 0 } = answer;
        if (!fits.includes(statusCode)) resolve(`is answered ${statusCode}`);
        else resolve(bytes !== undefined && got !== bytes ? `has ${got} bytes of ${bytes}` : undefined);
      });
    });
    asked.on('error', (error) => resolve(error.message));
    asked.end();
  });
}

/** Says something that is no HTTP, or leaves in the middle of an answer. */
async function annoy(port: number): Promise<void> {
  for (const text of ['\0\x01\x02\r\n\r\n', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n']) {
    const socket = connect(port, 'localhost', () => socket.write(text, () => socket.destroy()));
    socket.on('error', () => undefined);
    await once(socket, 'close');
  }
}

async function memoryOf(server: ChildProcess): Promise<number> {
  server.send('memory');
  const [bytes] = (await once(server, 'message')) as [number];
  return bytes;
}

async function soak(site: string, minutes: number): Promise<void> {
  const files = listFiles(site)
    .filter((file) => !/^(\.|_headers|_redirects)/.test(file))
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      bytes: readFileSync(join(site, file)).length,
    }));
  const server = fork(join(import.meta.dirname, 'soak-server.ts'), [site], { execArgv: ['--expose-gc'] });
  const [port] = (await once(server, 'message')) as [number];
  const errors = new Map<string, number>();
  let [count, slowest] = [0, { ms: 0, path: '' }];
  const visit = async (until: number) => {
    while (now() < until && server.exitCode === null) {
      count += 1;
      if (count % 200 === 0) await annoy(port);
      const asked = ask(count, files);
      const start = now();
      const error = await answerOf(port, asked);
      const ms = now() - start;
      if (ms > slowest.ms) slowest = { ms, path: `${asked.method ?? 'GET'} ${asked.path.slice(0, 60)}` };
      const what = error && `${asked.method ?? 'GET'} ${asked.path.slice(0, 60)} ${error}`;
      if (what) errors.set(what, (errors.get(what) ?? 0) + 1);
      await wait(REST_MS);
    }
  };
  const visitors = async (ms: number) =>
    Promise.all(Array.from({ length: VISITORS }, () => visit(now() + ms))).then(() => undefined);
  // The first answers fill what the server keeps; what grows after them is a leak.
  await visitors(Math.min(10_000, minutes * 6_000));
  const start = await memoryOf(server);
  await visitors(minutes * 60_000);
  const ended = server.exitCode === null ? '' : `The server ended (${server.exitCode}).`;
  const end = ended ? NaN : await memoryOf(server);
  server.kill();
  row('requests', String(count));
  row('memory', cell(start / 1e6, 'MB'), cell(end / 1e6, 'MB'));
  row('slowest answer', cell(slowest.ms, 'ms', 0), `  ${slowest.path}`);
  for (const [error, times] of errors) row('error', `${times} times: ${error}`);
  if (ended) console.log(ended);
  const failed = [...errors.values()].reduce((sum, times) => sum + times, ended ? 1 : 0);
  sayLines([{ what: 'Errors', is: failed, most: 0 }]);
}

export async function benchmarkSoak([minutes = '5']: readonly string[]): Promise<void> {
  await withSite((site) => soak(site, Number(minutes)));
}
