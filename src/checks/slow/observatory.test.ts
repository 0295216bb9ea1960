/** The HTTP Observatory's own scoring, on localhost over HTTPS, for every kind of page. */
import fs from 'node:fs';
import { createServer as createPlainServer, type Server } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { kindOf } from '../../build/output/ledger/figures.ts';
import { answerWith } from '../../build/release/answers.ts';
import { listFiles } from '../../build/output/site-reader.ts';
import { makeCertificate } from '../certificate.ts';

interface Result {
  result: string;
  pass: boolean;
}
type Check = (retrieved: unknown) => Result;

// The package has no entry for a program; these are the parts of which it makes its command.
const observatory = '../../../node_modules/@mdn/mdn-http-observatory/src';
const site = inject('site');
const servers: Server[] = [];
const before = getCACertificates('default');
let ports: { httpPort: number; httpsPort: number };
let scorePage: (path: string) => Promise<number>;

const listen = async (server: Server) => {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return (server.address() as AddressInfo).port;
};

beforeAll(async () => {
  const pair = makeCertificate();
  setDefaultCACertificates([...before, pair.cert]);
  const httpsPort = await listen(createServer(pair, answerWith(site, '/')) as Server);
  const httpPort = await listen(
    createPlainServer((request, response) => {
      response.writeHead(301, { Location: `https://localhost:${httpsPort}${request.url}` }).end();
    }),
  );
  ports = { httpPort, httpsPort };
  // Its list of preloaded hosts is fetched when it is installed with scripts; ours is empty.
  const read = fs.readFileSync;
  vi.spyOn(fs, 'readFileSync').mockImplementation(((file: string, ...rest: []) =>
    String(file).endsWith('hsts-preload.json') ? '{}' : read(file, ...rest)) as typeof read);
  const [{ retrieve }, { ALL_TESTS }, { getScoreModifier }] = (await Promise.all(
    ['retriever/retriever.js', 'constants.js', 'grader/grader.js'].map(
      (file) => import(/* @vite-ignore */ `${observatory}/${file}`),
    ),
  )) as [
    { retrieve: (host: string, options: object) => Promise<unknown> },
    { ALL_TESTS: Check[] },
    { getScoreModifier: (result: string) => number },
  ];
  scorePage = async (path) => {
    const retrieved = await retrieve('localhost', { ...ports, path });
    const marks = ALL_TESTS.map((check) => getScoreModifier(check(retrieved).result));
    const lost = marks.filter((mark) => mark < 0).reduce((sum, mark) => sum + mark, 0);
    // A page that loses more than ten points gets no bonus.
    return lost < -10 ? 100 + lost : 100 + marks.reduce((sum, mark) => sum + mark, 0);
  };
});

afterAll(() => {
  vi.restoreAllMocks();
  setDefaultCACertificates(before);
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

test('every kind of page scores at least 130', async () => {
  const pages = listFiles(site).filter((file) => file.endsWith('.html') && file !== '404.html');
  const kinds = new Map(pages.map((file) => [kindOf(file), `/${file.replace(/index\.html$/, '')}`]));
  const scores = new Map<string, number>();
  for (const [kind, path] of kinds) scores.set(kind, await scorePage(path));
  expect(scores.size).toBeGreaterThanOrEqual(15);
  expect([...scores].filter(([, score]) => score < 130)).toEqual([]);
});
