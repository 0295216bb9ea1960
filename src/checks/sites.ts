/** Copies of the repository in which tests build whole sites, good ones and bad ones. */
import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The instant of every test build. */
export const NOW = '2026-11-24T12:00:00+01:00';

/** An instant at which the calls of `fixtures/calls` are open, as no call of the real site is. */
export const WHILE_OPEN = '2027-02-01T12:00:00+01:00';

/** What a site is made of, and the build of it. */
export const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** What the copies draw: a picture for sharing is drawn once for all of them. */
const DRAWN = '.cache/checks/kept';

/** A copy of the repository that shares its packages, and what is drawn. Whoever makes it removes it. */
export function copyRepository(): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'sustainml-')));
  for (const part of parts) cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  mkdirSync(DRAWN, { recursive: true });
  mkdirSync(join(copy, '.cache'));
  symlinkSync(resolve(DRAWN), join(copy, '.cache/kept'), 'junction');
  return copy;
}

/** Adds two events to come to a copy, one of them cancelled. */
export const addComingEvents = (copy: string) =>
  cpSync('src/checks/fixtures/events', join(copy, 'content/events'), { recursive: true });

/** Adds two calls that close on 1 March 2027 to a copy. */
export const addOpenCalls = (copy: string) =>
  cpSync('src/checks/fixtures/calls', join(copy, 'content/calls'), { recursive: true });

/** Of the variables that Vitest sets, Astro would take BASE_URL for its own. */
const environmentOf = (own: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...process.env,
  BASE_URL: undefined,
  NODE_ENV: 'production',
  SITE_NOW: NOW,
  SITE_URL: '',
  SITE_BASE: '',
  ...own,
});
const fileOf = (command: string) => `src/build/commands/${command}.ts`;

/** Runs one of the commands of `src/build/commands` in a copy. */
export function runCommand(
  copy: string,
  command: string,
  environment: NodeJS.ProcessEnv = {},
  words: readonly string[] = [],
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileOf(command), ...words], {
    cwd: copy,
    encoding: 'utf8',
    env: environmentOf(environment),
  });
  return { status, output: stdout + stderr };
}

/** Starts a command in a copy and does not wait for it. */
export const startCommand = (copy: string, command: string, options: SpawnOptions = {}) =>
  spawn(process.execPath, [fileOf(command)], {
    cwd: copy,
    stdio: 'ignore',
    ...options,
    env: environmentOf(options.env ?? {}),
  });

/** Builds a copy while others are built. @throws Error with what the build said. */
export async function buildCopy(copy: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const build = startCommand(copy, 'build', { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [build.stdout, build.stderr]) stream?.on('data', (text) => (output += String(text)));
  const [status] = (await once(build, 'close')) as [number | null];
  if (status !== 0) throw new Error(`The site could not be built.\n${output}`);
}
