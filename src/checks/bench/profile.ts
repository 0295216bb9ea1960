/** Where the processor time of our build goes: by package, and by room of `src/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cell, row } from './print.ts';
import { runNode } from './process.ts';

const ROWS = 15;
const FOLDER = '.cache/profile';

interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string } }[];
  /** The node at work at each sample, and the microseconds since the one before. */
  samples: number[];
  timeDeltas: number[];
}

/** Whose work it is: a package, a room of ours, or the engine. */
function ownerOf({ functionName, url }: Profile['nodes'][number]['callFrame']): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  const [, room] = /\/(src\/(?:build\/)?[^/]+)/.exec(url) ?? [];
  if (name ?? room) return name ?? room ?? '';
  if (url.includes('.prerender') || url.includes('/.staging/')) return 'the bundle of our pages';
  return url.startsWith('node:') ? 'Node' : url ? 'others' : functionName;
}

function addUp({ nodes, samples, timeDeltas }: Profile): Map<string, number> {
  const owners = new Map(nodes.map(({ id, callFrame }) => [id, ownerOf(callFrame)]));
  const seconds = new Map<string, number>();
  samples.forEach((id, index) => {
    const owner = owners.get(id) ?? '';
    seconds.set(owner, (seconds.get(owner) ?? 0) + (timeDeltas[index] ?? 0) / 1e6);
  });
  seconds.delete('(idle)');
  return seconds;
}

/** Builds the copy once more with a profile of its main thread, and prints who took most of it. */
export async function printProfile(copy: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const words = ['--cpu-prof', `--cpu-prof-dir=${FOLDER}`, 'src/checks/bench/stages.ts'];
  const { status, output } = await runNode(copy, words, environment);
  if (status !== 0) throw new Error(`The build failed.\n${output}`);
  const profiles = readdirSync(join(copy, FOLDER)).map(
    (file) => JSON.parse(readFileSync(join(copy, FOLDER, file), 'utf8')) as Profile,
  );
  const [main] = profiles.sort((a, b) => b.samples.length - a.samples.length);
  const rows = main ? [...addUp(main)].sort(([, a], [, b]) => b - a) : [];
  row('of our main thread', 'processor');
  for (const [owner, seconds] of rows.slice(0, ROWS)) row(owner, cell(seconds, 's'));
}
