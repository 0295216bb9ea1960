/** `npm run new`: what it writes is in order as it stands. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readInstant } from '../build/commands/new/call.ts';
import { copyRepository, runCommand } from './sites.ts';

let copy: string;
beforeAll(() => void (copy = copyRepository()));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const make = (...words: string[]) => runCommand(copy, 'new', {}, words);
const read = (file: string) => readFileSync(join(copy, file), 'utf8');

test('a post is a draft of today, with quotes where YAML wants them', () => {
  const { output } = make(
    'post',
    'Energy: ny måling',
    '--summary',
    'In short: a test.',
    '--authors=christian-igel',
  );
  expect(output).toContain('Written: content/news/energy-ny-maaling/index.mdx');
  expect(read('content/news/energy-ny-maaling/index.mdx')).toMatch(
    /^---\ntitle: "Energy: ny måling"\ndate: 2026-11-24\nsummary: "In short: a test\."\nauthors: \[christian-igel\]\ndraft: true\n---\n/,
  );
});

test('a call has the offset of its day', () => {
  make(
    'call',
    'PhD in thrift',
    '--summary=S',
    '--published=2027-01-11',
    '--closes=2027-03-28 23:59',
    '--apply=https://a.example/',
    '--documents=CV; Plan',
  );
  const text = read('content/calls/phd-in-thrift.mdx');
  expect(text).toContain('closes: "2027-03-28T23:59:00+02:00"');
  expect(text).toContain('documents: [CV, Plan]');
});

test.each([
  ['2027-03-28 01:30', '2027-03-28T01:30:00+01:00'],
  ['2027-03-28 03:30', '2027-03-28T03:30:00+02:00'],
  ['2026-12-31 23:59', '2026-12-31T23:59:00+01:00'],
  ['2027-03-01T23:59:00+01:00', '2027-03-01T23:59:00+01:00'],
])('the deadline %s is %s', (answer, instant) => expect(readInstant(answer)).toBe(instant));

test('a paper is added at the end of the bibliography', () => {
  const before = read('content/results/publications.bib');
  make(
    'publication',
    'A {New} paper',
    '--author=Igel, Christian; Dam, Erik B.',
    '--year=2027',
    '--sustainml=related',
  );
  const after = read('content/results/publications.bib');
  expect(after.startsWith(before)).toBe(true);
  expect(after).toContain('@misc{igel2027paper,\n  title         = {A {New} paper},');
});

test('a person and a program', () => {
  make('person', 'Åse Nørgård', '--role=Postdoc');
  make(
    'software',
    'Tool',
    '--kind=program',
    '--summary=A tool.',
    '--licence=MIT',
    '--repository=https://a.example/',
  );
  expect(existsSync(join(copy, 'content/people/aase-noergaard.mdx'))).toBe(true);
  expect(existsSync(join(copy, 'content/results/software/tool.mdx'))).toBe(true);
});

test('all of it passes the content check', () =>
  expect(runCommand(copy, 'check')).toMatchObject({ status: 0 }));

test('nothing is written over', () => {
  const { status, output } = make('person', 'Christian Igel', '--role=Professor');
  expect(status).toBe(1);
  expect(output).toContain('content/people/christian-igel.mdx is there already. Nothing was written.');
});

test('what is missing is named, and so is a flag that does not exist', () => {
  expect(make('call', 'A call').output).toMatch(/Missing: --summary .*--published .*--closes .*--apply /);
  expect(make('person', 'A B', '--rolle=x').output).toContain(
    'There is no flag --rolle. The flags are: --name, --role',
  );
  expect(make('poster').output).toContain('npm run new -- post | call | person | publication | software');
});

test('a wrong answer is named with its place', () => {
  const { output } = make('person', 'New Person', '--role=PhD student', '--organisations=dku');
  expect(output).toContain('Nothing in organisations is called "dku". Did you mean "diku"?');
});
