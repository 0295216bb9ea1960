import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'lock-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const lock = pathToFileURL(resolve('src/build/release/lock.ts')).href;

/** Runs a program that has the functions of the lock, in a process of its own. */
function run(program: string) {
  const words = ['--input-type=module', '--eval', `import * as lock from '${lock}'; ${program}`];
  const { status, stderr, signal } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  return { status, stderr, signal };
}

/** Leaves a lock that names a holder. */
function hold(holder: string): void {
  mkdirSync(join(folder, '.staging-lock'));
  writeFileSync(join(folder, '.staging-lock/holder'), holder);
}

test('a lock is taken once, and given back without a trace', () => {
  const twice = run('lock.takeLock(); lock.takeLock()');
  expect(twice.stderr).toContain('Another build is at work in this folder.');
  expect(run('lock.takeLock(); lock.releaseLock()').status).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock of a process that was killed counts for nothing', () => {
  expect(run('lock.takeLock(); process.kill(process.pid, "SIGKILL")').signal).toBe('SIGKILL');
  expect(existsSync(join(folder, '.staging-lock'))).toBe(true);
  expect(run('if (lock.isLocked()) process.exit(3); lock.takeLock(); lock.releaseLock()').status).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
});

test.runIf(process.platform === 'linux')('a process that only has the same number holds nothing', () => {
  hold(`${process.pid} 1`);
  expect(run('lock.takeLock()').status).toBe(0);
});

test('a lock with nothing to read in it blocks nobody', () => {
  hold('');
  expect(run('lock.takeLock()').status).toBe(0);
});
