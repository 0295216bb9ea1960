/** `npm start` while two builds beside it switch what it serves: a crawler gets whole files and no dead link. */
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listContents } from '../../build/release/manifest.ts';
import { copyWith, oneOfEach } from '../small-sites.ts';
import { buildCopy, startCommand } from '../sites.ts';

let copy: string;
let server: ChildProcess;
let address: string;

beforeAll(async () => {
  copy = copyWith(oneOfEach);
  server = startCommand(copy, 'start', { env: { PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const text of server.stdout ?? []) {
    address = /http:\/\/localhost:[1-9]\d*/.exec(String(text))?.[0] ?? '';
    if (address) break;
  }
});
afterAll(async () => {
  server.kill();
  await once(server, 'exit');
  rmSync(copy, { recursive: true, force: true });
});

/** Files by their address, with the digests that they have had. */
const known = new Map<string, Set<string>>();

function learn(): void {
  for (const { path, sha256 } of listContents(join(copy, 'dist'))) {
    const own = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
    known.set(own, (known.get(own) ?? new Set()).add(sha256));
  }
}

/** Makes the site another one, with another style: its old one is asked for by pages that were read before. */
function change(turn: number): void {
  const folder = join(copy, `content/news/post-${turn}`);
  const front = `title: Post ${turn}\ndate: 2024-04-0${turn}\nsummary: The post of turn ${turn}.\nauthors: [Editors]`;
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.mdx'), `---\n${front}\n---\n\nText.\n`);
  writeFileSync(join(copy, 'src/styles/print.css'), `@media print { p { orphans: ${turn + 2} } }\n`);
}

test('through two builds every answer is whole, of the old or of the new site, and no link is dead', async () => {
  learn();
  const got: { path: string; status: number; sha256: string }[] = [];
  const styles = new Set<string>();
  let isOver = false;

  async function read(path: string): Promise<string> {
    const answer = await fetch(address + path, { redirect: 'error' });
    const content = Buffer.from(await answer.arrayBuffer());
    const sha256 = createHash('sha256').update(content).digest('hex');
    got.push({ path, status: answer.status, sha256 });
    return content.toString();
  }
  async function visitAll(): Promise<void> {
    for (const page of ['/', '/news/', '/team/', '/results/publications/', '/about/footprint/']) {
      const html = await read(page);
      const parts = html.matchAll(/ (?:href|src|data-dialog)="(\/(?:_astro|share|pagefind)\/[^"]+)"/g);
      for (const [, part = ''] of parts) {
        if (part.endsWith('.css')) styles.add(part);
        await read(part);
      }
      // A reader reads; the build has the machine meanwhile.
      await wait(50);
    }
  }
  async function crawl(): Promise<void> {
    while (!isOver) await visitAll();
  }
  // Whatever the crawlers come across, each of the three sites is seen once as a whole.
  await visitAll();
  const crawlers = Promise.all([crawl(), crawl()]);
  try {
    for (const turn of [1, 2]) {
      change(turn);
      await buildCopy(copy, {});
      learn();
      await visitAll();
    }
  } finally {
    isOver = true;
    await crawlers;
  }
  const wrong = got.filter(({ path, status, sha256 }) => status !== 200 || !known.get(path)?.has(sha256));
  expect(wrong).toEqual([]);
  expect(styles.size).toBe(3);
  expect(server.exitCode).toBeNull();
  expect(readdirSync(copy).filter((name) => /^\.(dist|staging)/.test(name))).toEqual([]);
});
