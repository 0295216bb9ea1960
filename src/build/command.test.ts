import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'half-installed-'));
  for (const part of ['src', 'content', 'package.json']) cpSync(part, join(copy, part), { recursive: true });
  // One package has come, the others have not.
  mkdirSync(join(copy, 'node_modules'));
  cpSync('node_modules/yaml', join(copy, 'node_modules/yaml'), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test.each(['start', 'dev', 'build', 'check', 'new', 'add', 'freeze'])(
  'npm run %s after an interrupted installation says in one sentence what to do',
  (command) => {
    const { status, stderr } = spawnSync(process.execPath, ['src/build/command.mjs', command], {
      cwd: copy,
      encoding: 'utf8',
    });
    expect(stderr).toBe(
      'The packages are not all there, as after an installation that was interrupted. Run: npm ci\n',
    );
    expect(status).toBe(1);
  },
);
