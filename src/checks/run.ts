/**
 * Runs every check and ends with their number: types, lint, format and the sites
 * of the tests count as one each, then each test of Vitest (units, the built
 * site, the browser). With the word `slow` it runs the tests that take minutes,
 * and those alone.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureChromium } from './chromium.ts';

const REPORT = '.cache/checks/report.json';
const isSlow = process.argv[2] === 'slow';
const tools = {
  types: ['astro', 'check', '--minimumFailingSeverity', 'warning'],
  lint: ['eslint', '--config', 'src/checks/eslint.config.js', '--max-warnings', '0', '.'],
  format: ['prettier', '--check', '.'],
  sites: ['node', 'src/checks/kept-sites.ts'],
};

const options = {
  // Each command that a test runs takes a fifth less when Node keeps what it has compiled.
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_COMPILE_CACHE: resolve('.cache/compiled') },
  shell: process.platform === 'win32',
};

/** Runs a tool beside others, and prints what it said when it has ended. */
async function runTool([tool = '', ...words]: string[]): Promise<boolean> {
  const child = spawn(tool, words, options);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  const [status] = (await once(child, 'close')) as [number | null];
  console.log(output.trimEnd());
  return status === 0;
}

function runTests(): { passed: number; failed: number } {
  mkdirSync('.cache/checks', { recursive: true });
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const project = isSlow ? 'slow' : '!slow';
  const words = ['run', '--config', 'src/checks/vitest.config.ts', `--project=${project}`, ...reporters];
  const fine = spawnSync('vitest', words, { ...options, stdio: 'inherit' }).status === 0;
  const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(REPORT, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  // A file that cannot be loaded fails no test of its own; it still is a failure.
  return { passed, failed: fine ? 0 : Math.max(1, numFailedTests) };
}

/** Runs tools one after the other. */
async function runTools(...names: (keyof typeof tools)[]): Promise<{ name: string; fine: boolean }[]> {
  const results = [];
  for (const name of names) results.push({ name, fine: await runTool(tools[name]) });
  return results;
}

ensureChromium();
// On two cores: the types leave one of them alone.
const lanes = isSlow ? [] : [runTools('types'), runTools('lint', 'format', 'sites')];
const results = (await Promise.all(lanes)).flat();
const tests = runTests();
for (const { name, fine } of results) console.log(`${name}: ${fine ? 'passed' : 'failed'}`);
const failed = tests.failed + results.filter(({ fine }) => !fine).length;
const passed = tests.passed + results.filter(({ fine }) => fine).length;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
