/** The server of files before visitors of every kind: it answers as RFC 9110 has it, and goes on. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serve, tryAddress } from './serve.ts';

let folder: string;
let server: Server;
let port: number;
const TEXT = '0123456789';

/** Writes a site of few files, each with a word that tells it from others. */
function writeSite(site: string, word: string): void {
  for (const name of ['_astro', 'news', '.well-known']) mkdirSync(join(site, name), { recursive: true });
  writeFileSync(join(site, 'digits.txt'), TEXT);
  writeFileSync(join(site, 'empty.txt'), '');
  writeFileSync(join(site, '.htaccess'), 'hidden');
  writeFileSync(join(site, '.well-known/security.txt'), 'contact');
  for (const file of ['index.html', '404.html', 'news/index.html', `_astro/${word}.css`]) {
    writeFileSync(join(site, file), `${file} ${word} ${word.repeat(30_000)}`);
  }
}

interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  return new Promise((done, fail) => {
    const question = request({ host: '127.0.0.1', port, path, headers, method }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text: string) => (body += text));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
      answer.on('error', fail);
    });
    question.on('error', fail).end();
  });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  writeSite(join(folder, 'dist'), 'first');
  server = await serve(join(folder, 'dist'), '/', 0, '127.0.0.1');
  ({ port } = server.address() as AddressInfo);
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

test.each([
  ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=-5', 206, '56789', 'bytes 5-9/10'],
  ['bytes=-99', 206, TEXT, 'bytes 0-9/10'],
  ['bytes=0-99999999999999999999', 206, TEXT, 'bytes 0-9/10'],
  ['bytes=0-0', 206, '0', 'bytes 0-0/10'],
  ['bytes=5-2', 416, '', 'bytes */10'],
  ['bytes=10-', 416, '', 'bytes */10'],
  ['bytes=99999999999999999999-', 416, '', 'bytes */10'],
  ['bytes=-0', 416, '', 'bytes */10'],
  ['bytes=a-b', 416, '', 'bytes */10'],
  ['bytes=', 416, '', 'bytes */10'],
  ['bytes=0-1,3-4', 200, TEXT, undefined],
  ['lines=1-2', 200, TEXT, undefined],
])('Range: %s is answered with %d', async (range, status, body, part) => {
  const answer = await ask('/digits.txt', { range });
  expect(answer).toMatchObject({ status, body });
  expect(answer.headers['content-range']).toBe(part);
});

test('a range of a file that has changed since is answered with the whole', async () => {
  const range = { range: 'bytes=0-3' };
  const { etag = '' } = (await ask('/digits.txt')).headers;
  expect((await ask('/digits.txt', { ...range, 'if-range': etag })).status).toBe(206);
  expect((await ask('/digits.txt', { ...range, 'if-range': '"other"' })).status).toBe(200);
  expect((await ask('/digits.txt', { 'if-none-match': `"other", W/${etag}` })).status).toBe(304);
});

test.each(['bytes=5-2', 'bytes=0-3', 'bytes=-5', 'bytes=99-'])(
  'HEAD with %s is told of the whole',
  async (range) => {
    const { status, headers, body } = await ask('/digits.txt', { range }, 'HEAD');
    expect([status, headers['content-length'], body]).toEqual([200, '10', '']);
  },
);

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND'])(
  '%s is refused',
  async (method) => {
    const { status, headers } = await ask('/', {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  },
);

test.each([
  ['/', 200],
  ['/?a=b', 200],
  ['http://else.example/news/', 200],
  ['/empty.txt', 200],
  ['/.well-known/security.txt', 200],
  ['/nothing', 404],
  ['/index.html/more', 404],
  [`/${'a'.repeat(5000)}`, 404],
  ['/.htaccess', 404],
  ['/../secret', 404],
  ['/%2e%2e/%2e%2e/etc/passwd', 404],
  ['/..%5c..%5csecret', 404],
  ['/a%00b', 404],
  ['/_astro/', 404],
  ['/_astro', 404],
  ['/%E0%A4%A', 400],
])('%s is answered with %d', async (path, status) => expect((await ask(path)).status).toBe(status));

test('a folder without its slash leads to the page, and never to another host', async () => {
  const { status, headers } = await ask('//news?a=b');
  expect([status, headers.location]).toEqual([301, '/news/?a=b']);
});

test('a file that vanishes is not found, and a site that vanishes is said to be away', async () => {
  rmSync(join(folder, 'dist/digits.txt'));
  expect((await ask('/digits.txt', { range: 'bytes=-5' })).status).toBe(404);
  rmSync(join(folder, 'dist'), { recursive: true });
  const answer = await ask('/');
  expect([answer.status, answer.headers['retry-after']]).toEqual([503, '2']);
  writeSite(join(folder, 'dist'), 'again');
  expect((await ask('/')).body).toContain('again');
});

test('visitors who break off or talk nonsense leave the server whole', async () => {
  for (const words of [
    'GET / HTTP/1.1\r\nHost: a\r\n\r\n',
    'nonsense\r\n\r\n',
    'GET / HTTP/1.1\r\nRange: \x01\r\n',
  ]) {
    const line = connect(port, '127.0.0.1');
    line.on('error', () => undefined).write(words);
    await wait(20);
    line.destroy();
  }
  expect((await ask('/')).status).toBe(200);
});

test('through twenty switches every answer is a whole file of the old or of the new site', async () => {
  let isOver = false;
  const wrong: string[] = [];
  async function crawl(rounds: { count: number }): Promise<void> {
    for (; !isOver; rounds.count += 1) {
      for (const path of ['/', '/news/']) {
        const { status, body } = await ask(path);
        const [, word = ''] = body.split(' ');
        if (status !== 200 || !body.endsWith(` ${word.repeat(30_000)}`)) wrong.push(`${status} ${path}`);
        // The style of the page that has just come, though it may have gone meanwhile.
        const style = await ask(`/_astro/${word}.css`);
        if (style.status !== 200) wrong.push(`${style.status} style of ${word}`);
      }
    }
  }
  const rounds = [{ count: 0 }, { count: 0 }, { count: 0 }];
  const crawlers = rounds.map(crawl);
  for (let turn = 0; turn < 20; turn += 1) {
    writeSite(join(folder, 'next'), `site${turn}`);
    renameSync(join(folder, 'dist'), join(folder, 'old'));
    await wait(turn);
    renameSync(join(folder, 'next'), join(folder, 'dist'));
    rmSync(join(folder, 'old'), { recursive: true });
    // A build takes longer than a reader takes for a page.
    const before = rounds.map(({ count }) => count);
    while (rounds.some(({ count }, index) => count < (before[index] ?? 0) + 2)) await wait(5);
  }
  isOver = true;
  await Promise.all(crawlers);
  expect(wrong).toEqual([]);
});

test('an address that cannot be served at is told in one sentence', async () => {
  await expect(tryAddress(port, '127.0.0.1')).rejects.toThrow(`Port ${port} is taken.`);
  await expect(tryAddress(0, '192.0.2.1')).rejects.toThrow('HOST is "192.0.2.1". Write an address of this');
  await tryAddress(0, '127.0.0.1');
});

test.runIf(process.platform === 'linux')(
  'with more visitors than files may be open, the server goes on',
  () => {
    const program = `
    import { connect } from 'node:net';
    import { serve } from ${JSON.stringify(resolve('src/build/release/serve.ts'))};
    const server = await serve('dist', '/', 0, '127.0.0.1');
    const { port } = server.address();
    const lines = Array.from({ length: 80 }, () => connect(port, '127.0.0.1').on('error', () => {}));
    // Those beyond the limit fail; those that the server cannot take, it lets go.
    await Promise.all(lines.map((line) => new Promise((done) => line.on('close', done))));
    console.log((await fetch('http://127.0.0.1:' + port)).status);
    process.exit();`;
    writeFileSync(join(folder, 'crowd.mjs'), program);
    const { stdout, stderr } = spawnSync('sh', ['-c', `ulimit -n 64; exec "${process.execPath}" crowd.mjs`], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout, stderr).toBe('200\n');
    expect(readFileSync(join(folder, 'dist/digits.txt'), 'utf8')).toBe(TEXT);
  },
);
