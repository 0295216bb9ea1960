import { expect, test } from 'vitest';
import { readYaml } from './source.ts';
import { findAge } from './statement-age.ts';

const statement = readYaml('a.yaml', 'status: partial\nreviewed: 2026-11-24\n');

test.each(['2026-11-24T12:00Z', '2027-11-24T00:00Z'])('at %s the statement is not due', (now) => {
  expect(findAge(statement, new Date(now))).toEqual([]);
});

test('after a year the statement is due, with its line', () => {
  expect(findAge(statement, new Date('2027-11-24T12:00Z'))).toMatchObject([
    { file: 'a.yaml', line: 2, message: expect.stringContaining('more than a year') as string },
  ]);
});

test('a statement without a day is an error of the schema, not a warning', () => {
  expect(findAge(readYaml('a.yaml', 'status: partial\n'), new Date('2027-11-25T12:00Z'))).toEqual([]);
});
