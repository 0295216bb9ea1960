/** The automation of the forge: pinned, with as few rights as it needs, and without secrets. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, { cron: string }[] | unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }>;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  return { name, text, data: parse(text) as Workflow };
});
const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);

test('there are checks, publishing and the report on links', () => {
  expect(workflows.map(({ name }) => name)).toEqual(['checks.yml', 'links.yml', 'publish.yml']);
});

test.each(workflows)('$name pins every action by its hash and says which version that is', ({ text }) => {
  const uses = text.match(/uses: .*/g) ?? [];
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter((line) => !/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual(
    [],
  );
});

test.each(workflows)('$name may read, and only the deployment may write pages', ({ data }) => {
  expect(data.permissions).toEqual({ contents: 'read' });
  const granted = Object.values(data.jobs).flatMap(({ permissions = {} }) => Object.entries(permissions));
  const allowed = ['pages', 'id-token'];
  expect(granted.filter(([name, right]) => right === 'write' && !allowed.includes(name))).toEqual([]);
});

test.each(workflows)('$name knows no secret and runs nothing of a fork with rights', ({ text, data }) => {
  expect(text).not.toMatch(/secrets\.|pull_request_target|workflow_run/);
  for (const { steps } of Object.values(data.jobs)) {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout'))) {
      expect(step.with).toEqual({ 'persist-credentials': false });
    }
    // What a stranger writes into a title or a branch would become a command.
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  }
});

test.each(workflows)('$name ends by itself and calls commands that exist', ({ text, data }) => {
  for (const job of Object.values(data.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(45);
  const called = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name ?? '');
  expect(called).not.toEqual([]);
  expect(called.filter((name) => !scripts.includes(name))).toEqual([]);
});

test.each(workflows)('$name starts away from the full hour', ({ data }) => {
  const times = (data.on['schedule'] ?? []) as { cron: string }[];
  expect(times.map(({ cron }) => Number(cron.split(' ')[0])).filter((minute) => minute % 15 === 0)).toEqual(
    [],
  );
});
