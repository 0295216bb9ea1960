/**
 * How the build grows: posts of 500 words, built as the site is built, beside
 * Eleventy on the same posts. `npm run bench`, or `npm run bench -- 100 1000`;
 * with `--search` it also times the search in Chromium. It needs npm's registry.
 */
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../build/output/site-reader.ts';
import { copyRepository, NOW } from '../sites.ts';
import { timeDev } from './dev.ts';
import { installEleventy, timeEleventy } from './eleventy.ts';
import { type BenchPost, writePosts } from './posts.ts';
import { runNode } from './process.ts';
import { timeSearch } from './search.ts';

/** What `stages.ts` prints. */
interface Stages {
  card: number;
  refused: string;
  /** Of each stage. The index and the ledger are made side by side. */
  seconds: Record<string, number>;
  /** From the start of the process, without the share images, as Eleventy's are counted. */
  total: number;
}

/** `npm run dev` is timed up to so many posts. */
const DEV_POSTS = 1000;

const formatBytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`.padStart(10);
const formatSeconds = (seconds: number) => `${seconds.toFixed(2)} s`.padStart(10);
const line = (name: string, ...cells: string[]) => console.log(`  ${name.padEnd(14)}${cells.join('')}`);

/** Bytes that each stage left behind. */
function bytesOf(copy: string, site: string): Record<string, number> {
  const sum = (folder: string, pattern: RegExp) =>
    listFiles(folder)
      .filter((file) => pattern.test(file))
      .reduce((bytes, file) => bytes + statSync(join(folder, file)).size, 0);
  return {
    check: sum(join(copy, 'content'), /\.(mdx|yaml|bib|csv)$/),
    pages: sum(site, /\.(html|xml|ics|txt|css|js)$/),
    index: sum(site, /^pagefind\//),
    ledger: sum(site, /^about\/footprint\/pages\./),
  };
}

/** Builds a copy that holds so many posts. */
async function buildCopy(copy: string, count: number): Promise<Stages & { peak: number }> {
  const words = ['src/checks/bench/stages.ts', String(count)];
  const { output, status, peak } = await runNode(copy, words, { SITE_NOW: NOW });
  if (status !== 0) throw new Error(`The build failed.\n${output}`);
  return { ...(JSON.parse(output.trim().split('\n').at(-1) ?? '') as Stages), peak };
}

/** Seconds that the site itself takes, without a post of the benchmark. */
async function benchmarkSite(): Promise<number> {
  const copy = copyRepository();
  try {
    const { total, peak } = await buildCopy(copy, 0);
    console.log('\nThe site itself');
    line('all stages', formatSeconds(total), `  peak memory ${(peak / 1e9).toFixed(2)} GB`);
    return total;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Seconds from check to ledger and gate. `own` are those of the site without the posts. */
async function benchmark(count: number, own: number, isSearched: boolean, eleventy: string): Promise<number> {
  const copy = copyRepository();
  try {
    const posts: BenchPost[] = writePosts(copy, count);
    const { card, refused, seconds, total, peak } = await buildCopy(copy, count);
    const site =
      ['dist', '.staging'].map((name) => join(copy, name)).find((folder) => existsSync(folder)) ?? copy;
    const bytes = bytesOf(copy, site);
    const theirs = await timeEleventy(eleventy, posts);
    console.log(`\n${count} posts`);
    for (const [stage, taken] of Object.entries(seconds))
      line(stage, formatSeconds(taken), formatBytes(bytes[stage] ?? 0));
    line(
      'all stages',
      formatSeconds(total),
      `  index beside ledger; peak memory ${(peak / 1e9).toFixed(2)} GB`,
    );
    line(
      'share images',
      formatSeconds(card * count),
      `  ${Math.round(card * 1000)} ms each, drawn once and kept`,
    );
    const times = (ours: number) => `${(ours / theirs).toFixed(1)} times`;
    line(
      'Eleventy',
      formatSeconds(theirs),
      `  we take ${times(total)} as long, ${times(total - own)} for the posts alone`,
    );
    if (refused) line('not published', ` ${refused}`);
    if (isSearched) {
      const { median, worst } = await timeSearch(site);
      line('warm search', `${median.toFixed(0)} ms`.padStart(10), `  worst ${worst.toFixed(0)} ms`);
    }
    if (count <= DEV_POSTS) {
      const { ready, firstPage, edit } = await timeDev(copy, posts[0]?.id ?? '');
      const later = `  first page after ${firstPage.toFixed(2)} s, an edit seen after ${edit.toFixed(2)} s`;
      line('dev', formatSeconds(ready), later);
    }
    return total;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const words = process.argv.slice(2);
const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number);
const eleventy = installEleventy();
try {
  const own = await benchmarkSite();
  let before: { count: number; seconds: number } | undefined;
  for (const count of sizes.length > 0 ? sizes : [100, 1000, 10_000]) {
    const seconds = await benchmark(count, own, words.includes('--search'), eleventy);
    if (before)
      line(
        'growth',
        `${(seconds / before.seconds).toFixed(1)} times for ${count / before.count} times the posts`,
      );
    before = { count, seconds };
  }
} finally {
  rmSync(eleventy, { recursive: true, force: true });
}
