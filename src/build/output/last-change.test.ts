import { expect, test } from 'vitest';
import { lastChangeOf } from './last-change.ts';

test.each([
  ['/news/ec-nas-in-the-press/', /^\d{4}-\d\d-\d\d$/],
  ['/project/', /^\d{4}-\d\d-\d\d$/],
])('%s has the day of its words', (path, day) => expect(lastChangeOf(path)).toMatch(day));

test.each(['/news/tags/software/', '/team/christian-igel/', '/nothing/'])('%s has none', (path) =>
  expect(lastChangeOf(path)).toBeUndefined(),
);
