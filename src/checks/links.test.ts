/** The report on links to other sites, with a server on this machine in the place of theirs. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askAddress, formatReport, reportLinks } from './links.ts';

let server: Server;
let host: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const [, wanted = '200', only] = request.url?.split('/') ?? [];
    if (wanted === 'silent') return;
    response.writeHead(only === request.method || !only ? Number(wanted) : 405).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

test.each([
  ['200', 'answers'],
  ['200/GET', 'answers'],
  ['404', 'dead'],
  ['410', 'dead'],
  ['403', 'cannot tell'],
  ['429', 'cannot tell'],
  ['503', 'cannot tell'],
  ['silent', 'cannot tell'],
])('an address with %s: %s', async (path, outcome) => {
  const patienceMs = path === 'silent' ? 300 : undefined;
  expect(await askAddress(`${host}/${path}`, patienceMs)).toMatchObject({ outcome });
});

test('the report names what is dead first, with its pages, and leaves out the site itself', async () => {
  const site = mkdtempSync(join(tmpdir(), 'links-'));
  const page = `<a href="${host}/404"></a><a href="${host}/403#a"></a><a href="${host}/200"></a><a href="https://own.example/"></a>`;
  writeFileSync(join(site, 'index.html'), page);
  const report = formatReport(await reportLinks(site, ['https://own.example']));
  rmSync(site, { recursive: true });
  expect(report).toBe(
    [
      '# Links to other sites: 1 of 3 answer',
      '',
      '## Dead: 1',
      '',
      `- ${host}/404 (404) on index.html`,
      '',
      '## Cannot tell, look by hand: 1',
      '',
      `- ${host}/403 (403) on index.html`,
      '',
    ].join('\n'),
  );
});

test('without a built site it says what to run first', () => {
  const empty = mkdtempSync(join(tmpdir(), 'links-'));
  const { status, stderr } = spawnSync(process.execPath, [resolve('src/checks/links.ts')], {
    cwd: empty,
    encoding: 'utf8',
  });
  rmSync(empty, { recursive: true });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'There is no site in dist/. Run "npm run build" first.\n',
  });
});
