/** Times `npm run dev` in a copy of the repository: until it answers, and until it shows what was written. */
import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { copyRepository } from '../sites.ts';
import { writePosts } from './posts.ts';
import { cell, row } from './print.ts';

const WORD = 'editedbythebenchmark';
const now = () => performance.mark('dev').startTime / 1000;

async function findPort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, 'localhost', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Asks for an address until its text fits. @throws Error when the server has ended. */
async function askUntil(server: ChildProcess, address: string, fits: (text: string) => boolean) {
  for (;;) {
    if (server.exitCode !== null) throw new Error('npm run dev has ended.');
    const text = await fetch(address).then(
      (answer) => (answer.ok ? answer.text() : ''),
      () => '',
    );
    if (fits(text)) return;
    await wait(10);
  }
}

/** Seconds until the server answers, until it has set its first page, and until an edit of a post is seen. */
async function timeDev(copy: string, id: string) {
  const port = await findPort();
  const env = { ...process.env, PORT: String(port), ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'development' };
  const start = now();
  const server = spawn(process.execPath, ['src/build/commands/dev.ts'], { cwd: copy, env, stdio: 'ignore' });
  try {
    const address = `http://localhost:${port}`;
    const post = `${address}/news/${id}/`;
    await askUntil(server, `${address}/favicon.svg`, (text) => text !== '');
    const ready = now() - start;
    await askUntil(server, post, (text) => text !== '');
    const firstPage = now() - start;
    const edited = now();
    appendFileSync(join(copy, 'content/news', id, 'index.mdx'), `\n${WORD}\n`);
    await askUntil(server, post, (text) => text.includes(WORD));
    return { ready, firstPage, edit: now() - edited };
  } finally {
    server.kill();
  }
}

export async function benchmarkDev([count = '1000']: readonly string[]): Promise<void> {
  const copy = copyRepository();
  try {
    const [post] = writePosts(copy, Number(count));
    const { ready, firstPage, edit } = await timeDev(copy, post?.id ?? '');
    row(`${count} posts`, 'ready', 'first page', 'an edit');
    row('npm run dev', ...[ready, firstPage, edit].map((seconds) => cell(seconds, 's')));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
