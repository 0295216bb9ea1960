/** The yardstick: Eleventy on the same posts, with a layout and a list. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchPost } from './posts.ts';
import { runNode } from './process.ts';

const VERSION = '3.1.8';
const RUNS = 3;
const layout = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><main><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>`;
const list = `---\ntitle: All posts\nlayout: post.njk\n---
<ul>{% for post in collections.posts %}<li><a href="{{ post.url }}">{{ post.data.title }}</a></li>{% endfor %}</ul>`;

/** Installs Eleventy into a folder of its own. Whoever asks for it removes it. @throws Error without a registry. */
export function installEleventy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'eleventy-'));
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', `@11ty/eleventy@${VERSION}`];
  const { status, stderr } = spawnSync('npm', words, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`Eleventy could not be installed.\n${stderr}`);
  return folder;
}

/** Seconds that Eleventy takes for the posts, the median of three runs. */
export async function timeEleventy(folder: string, posts: readonly BenchPost[]): Promise<number> {
  for (const name of ['src', '_site']) rmSync(join(folder, name), { recursive: true, force: true });
  mkdirSync(join(folder, 'src/_includes'), { recursive: true });
  mkdirSync(join(folder, 'src/posts'));
  writeFileSync(join(folder, 'src/_includes/post.njk'), layout);
  writeFileSync(join(folder, 'src/index.njk'), list);
  for (const { id, title, date, text } of posts) {
    const front = `title: ${title}\ndate: ${date}\nlayout: post.njk\ntags: [posts]`;
    writeFileSync(join(folder, 'src/posts', `${id}.md`), `---\n${front}\n---\n\n${text}\n`);
  }
  const seconds: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const {
      status,
      output,
      seconds: taken,
    } = await runNode(folder, ['node_modules/@11ty/eleventy/cmd.cjs', '--input=src', '--quiet']);
    if (status !== 0) throw new Error(`Eleventy failed.\n${output}`);
    seconds.push(taken);
  }
  return seconds.sort((a, b) => a - b)[1] ?? 0;
}
