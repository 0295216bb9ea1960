import { expect, test } from 'vitest';
import { explain } from './troubles.ts';

const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });

test.each([
  ['the system', full],
  ['Astro, which wraps what it met', new Error('An unknown error occurred.', { cause: full })],
  ['Pagefind, which passes on words alone', new Error('failed: No space left on device (os error 28)')],
])('a full disk is told in one sentence, said by %s', (_, error) => {
  const { message } = explain(error, 'dist', undefined);
  expect(message).toMatch(/^The disk is full: .* Make room, then build again\. \([^\n]*\)$/);
});

test('any other error stays as it is', () => {
  const error = new Error('Something else.');
  expect(explain(error, 'dist', undefined)).toBe(error);
});
