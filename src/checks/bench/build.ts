/**
 * How the build grows: posts of 500 words, built as the site is built, beside other kits on the same posts. Share
 * images are drawn before and told apart, since the others draw none.
 */
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../build/output/site-reader.ts';
import { copyRepository, NOW } from '../sites.ts';
import { type InstalledKit, installKits } from './kits.ts';
import { cell, row, sayLines } from './print.ts';
import { writePosts } from './posts.ts';
import { printProfile } from './profile.ts';
import { type Run, runNode } from './process.ts';

/** More posts than these are built by us alone, and once. */
const COMPARED = 1000;
/** The rounds of which the median is told. */
const ROUNDS = 3;

interface Build extends Pick<Run, 'seconds' | 'processor' | 'peak'> {
  bytes: number;
  /** Seconds of each stage of ours. The index and the ledger are made side by side. */
  stages?: Record<string, number>;
}

const bytesIn = (site: string) =>
  listFiles(site).reduce((bytes, file) => bytes + statSync(join(site, file)).size, 0);

async function buildOurs(copy: string): Promise<Build> {
  for (const old of ['dist', '.astro', '.cache/astro', '.cache/vite'])
    rmSync(join(copy, old), { recursive: true, force: true });
  const { output, status, ...run } = await runNode(copy, ['src/checks/bench/stages.ts'], { SITE_NOW: NOW });
  if (status !== 0) throw new Error(`The build failed.\n${output}`);
  const stages = JSON.parse(output.trim().split('\n').at(-1) ?? '') as Record<string, number>;
  return { ...run, stages, bytes: bytesIn(join(copy, 'dist')) };
}

async function buildTheirs(kit: InstalledKit, posts: ReturnType<typeof writePosts>): Promise<Build> {
  const { site, ...run } = await kit.build(posts);
  return { ...run, bytes: bytesIn(site) };
}

/** The build in the middle, by its seconds. */
function middleOf(builds: readonly Build[]): Build {
  const middle = builds.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(builds.length / 2)];
  if (!middle) throw new Error('Nothing was built.');
  return middle;
}

function print(name: string, { seconds, processor, peak, bytes }: Build): void {
  row(name, cell(seconds, 's'), cell(processor, 's'), cell(peak / 1e9, 'GB'), cell(bytes / 1e6, 'MB'));
}

/** Builds so many posts with every kit, in turns, so that a busy minute of the machine meets all of them. */
async function benchmark(count: number, kits: readonly InstalledKit[]): Promise<Map<string, Build>> {
  const copy = copyRepository();
  try {
    const posts = writePosts(copy, count);
    const card = await runNode(copy, ['src/checks/bench/cards.ts', String(count)]);
    const rivals = count > 0 && count <= COMPARED ? kits : [];
    const builds = new Map<string, Build[]>();
    for (let round = 0; round < (count <= COMPARED ? ROUNDS : 1); round += 1) {
      const add = (name: string, build: Build) => builds.set(name, [...(builds.get(name) ?? []), build]);
      add('this site', await buildOurs(copy));
      for (const kit of rivals) add(kit.name, await buildTheirs(kit, posts));
    }
    const middles = new Map([...builds].map(([name, each]) => [name, middleOf(each)]));
    console.log(`\n${count > 0 ? `${count} posts` : 'The site itself'}`);
    row('', 'seconds', 'processor', 'peak memory', 'bytes out');
    for (const [name, build] of middles) print(name, build);
    const { stages = {} } = middles.get('this site') ?? {};
    row(
      'stages of ours',
      ...Object.entries(stages).map(([stage, seconds]) => ` ${stage} ${seconds.toFixed(1)} s`),
    );
    if (count <= COMPARED) await printProfile(copy, { SITE_NOW: NOW });
    if (count > 0)
      row('share images', `${(Number(card.output) * 1000).toFixed(0)} ms each, drawn once and kept`);
    return middles;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

export async function benchmarkBuild(words: readonly string[]): Promise<void> {
  const sizes = words.length > 0 ? words.map(Number) : [COMPARED, 10 * COMPARED];
  const kits = installKits();
  try {
    const found = new Map<number, Map<string, Build>>();
    for (const count of [0, ...sizes]) found.set(count, await benchmark(count, kits));
    const get = (count: number, name = 'this site') => found.get(count)?.get(name);
    const [site, ours, many] = [get(0), get(COMPARED), get(10 * COMPARED)];
    const than = (name: string) => {
      const theirs = get(COMPARED, name);
      return ours && theirs && ours.seconds / theirs.seconds;
    };
    sayLines([
      { what: 'The site itself, in seconds', is: site?.seconds, most: 4 },
      { what: 'Times Eleventy with Pagefind, at 1,000 posts', is: than('Eleventy'), most: 1.5 },
      { what: 'Times Starlight, at 1,000 posts', is: than('Starlight'), most: 1 },
      { what: 'Times Astro with Pagefind, at 1,000 posts', is: than('Astro'), most: 1 },
      { what: 'Times its 1,000 posts, at 10,000', is: many && ours && many.seconds / ours.seconds, most: 11 },
      { what: 'Gigabytes of memory, at 10,000 posts', is: many && many.peak / 1e9, most: 6 },
    ]);
  } finally {
    for (const kit of kits) kit.remove();
  }
}
