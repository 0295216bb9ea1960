/** Copies of the repository in which tests build whole sites, good ones and bad ones. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The instant of every test build. */
export const NOW = '2026-11-24T12:00:00+01:00';

/** An instant at which the calls of `fixtures/calls` are open, as no call of the real site is. */
export const WHILE_OPEN = '2027-02-01T12:00:00+01:00';

const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the repository that shares its packages. Whoever makes it removes it. */
export function copyRepository(): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'sustainml-')));
  for (const part of parts) cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

/** Adds two calls that close on 1 March 2027 to a copy. */
export const addOpenCalls = (copy: string) =>
  cpSync('src/checks/fixtures/calls', join(copy, 'content/calls'), { recursive: true });

/** Runs one of the commands of `src/build/commands` in a copy. */
export function runCommand(
  copy: string,
  command: string,
  environment: NodeJS.ProcessEnv = {},
  words: readonly string[] = [],
) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/build/commands/${command}.ts`, ...words],
    {
      cwd: copy,
      encoding: 'utf8',
      env: {
        ...process.env,
        SITE_NOW: NOW,
        SITE_URL: '',
        SITE_BASE: '',
        NODE_ENV: 'production',
        ...environment,
      },
    },
  );
  return { status, output: stdout + stderr };
}
