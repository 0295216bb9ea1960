import { expect, test } from 'vitest';
import { roleInTeam } from './role-in-team.ts';

test.each([
  [{ from: '2022-10' }, 'PhD candidate, in the team since October 2022'],
  [{ from: '2024-01', until: '2025-10' }, 'PhD candidate, January 2024 to October 2025'],
  [{}, 'PhD candidate'],
])('a role with %j never claims more years than its own', (time, words) => {
  expect(roleInTeam({ role: 'PhD candidate', ...time })).toBe(words);
});
