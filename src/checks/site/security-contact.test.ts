/** A site whose owner has named a contact for reports of security. The real site has none yet. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { copyRepository, runCommand } from '../sites.ts';

let copy: string;
beforeAll(() => {
  copy = copyRepository();
  const file = join(copy, 'content/site.yaml');
  const text = readFileSync(file, 'utf8')
    .replace('securityContact: ~', 'securityContact: mailto:security@sustainml.example')
    .replace('securityContactUntil: ~', 'securityContactUntil: 2026-12-01');
  writeFileSync(file, text);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('without a contact there is no security.txt', () => {
  expect(existsSync(join(inject('site'), '.well-known'))).toBe(false);
});

test('with a contact there is one, and a week before its end the check says so', () => {
  const { status, output } = runCommand(copy, 'build');
  expect(status, output).toBe(0);
  expect(readFileSync(join(copy, 'dist/.well-known/security.txt'), 'utf8')).toMatch(
    /^Contact: mailto:security@sustainml\.example\nExpires: 2026-12-01T23:59:59Z\n/,
  );
  expect(runCommand(copy, 'check').output).toContain('The contact in security.txt expires on 2026-12-01.');
});
