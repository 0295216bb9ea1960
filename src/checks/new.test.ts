/** `npm run new`: what it writes is in order as it stands. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeTime } from '../build/commands/new/instants.ts';
import { makeEntry } from '../build/commands/new/make.ts';
import { copyRepository, runCommand } from './sites.ts';

let copy: string;
const home = process.cwd();
beforeAll(() => process.chdir((copy = copyRepository())));
afterAll(() => {
  process.chdir(home);
  rmSync(copy, { recursive: true, force: true });
});

/** What the command does, and what it says. */
const make = (...words: string[]) =>
  makeEntry(words).then(
    (output) => ({ status: 0, output }),
    (error: Error) => ({ status: 1, output: error.message }),
  );
const read = (file: string) => readFileSync(join(copy, file), 'utf8');

test('a post is a draft of today, with quotes where YAML wants them', async () => {
  const { output } = await make(
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

test('a call has the offset of its day', async () => {
  await make(
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
  ['2027-03-01T22:59:00Z', '2027-03-01T23:59:00+01:00', 'Europe/Copenhagen'],
  ['2026-12-01 23:59', '2026-12-01T23:59:00-12:00', 'Etc/GMT+12'],
  ['2026-12-01T23:59:00-05:00', '2026-12-02T05:59:00+01:00', 'Europe/Copenhagen'],
  ['2026-12-01T23:59:00-05:00', '2026-12-01T23:59:00-05:00', 'America/New_York'],
])('the deadline %s is %s', (answer, instant, zone?: string) =>
  expect(writeTime('closes', answer, zone)).toBe(instant),
);

test.each([
  ['2026-12-01T23:59:00-05:00', 'is not a time in Copenhagen. Add the zone'],
  ['2027-03-28 02:30', 'The clocks of Copenhagen skip 02:30 on that day.'],
  ['2026-10-25 02:30', 'Write one of 2026-10-25T02:30:00+02:00 and 2026-10-25T02:30:00+01:00.'],
  ['2027-02-30 12:00', 'is not a date and time'],
  ['soon', 'is not a date and time'],
])('the deadline %s is asked for again', (answer, words) =>
  expect(() => writeTime('closes', answer)).toThrow(words),
);

test('a call anywhere on Earth is written as such', async () => {
  await make(
    'call',
    'Fellowship',
    '--summary=F',
    '--published=2026-11-11',
    '--closes=2026-12-01 23:59',
    '--zone=aoe',
    '--apply=https://a.example/',
  );
  const text = read('content/calls/fellowship.mdx');
  expect(text).toContain('closes: "2026-12-01T23:59:00-12:00"');
  expect(text).toContain('zone: AoE');
});

test('names of any script, and names that are none', async () => {
  expect(await make('person', '李明', '--role=Postdoc')).toMatchObject({
    status: 1,
    output: expect.stringContaining('Add an id made of a to z, digits and hyphens: --id li-ming.') as string,
  });
  expect(existsSync(join(copy, 'content/people/.mdx'))).toBe(false);
  expect(await make('person', '李明', '--role=Postdoc', '--id=li-ming')).toMatchObject({ status: 0 });
  expect(read('content/people/li-ming.mdx')).toContain('name: 李明');
  expect((await make('person', 'Łukasz Đorđević', '--role=Postdoc')).output).toContain(
    'people/lukasz-dordevic.mdx',
  );
  expect((await make('person', 'A B', '--role=Postdoc')).output).toContain('people/a-b.mdx');
  expect((await make('post', '3 β', '--summary=Beta.')).output).toContain('--id');
  for (const name of ['constructor', '__proto__', 'toString']) {
    expect((await make(name, 'x')).output).toContain(
      'npm run new -- post | call | event | person | publication | software',
    );
  }
});

test('a flag that stands twice is a list, or refused', async () => {
  await make(
    'post',
    'Two authors',
    '--summary=T',
    '--authors=christian-igel',
    '--authors=raghavendra-selvan',
  );
  expect(read('content/news/two-authors/index.mdx')).toContain(
    'authors: [christian-igel, raghavendra-selvan]',
  );
  const { status, output } = await make('person', 'A B', '--role=x', '--role=y');
  expect(status).toBe(1);
  expect(output).toContain('--role stands 2 times. Write it once.');
});

test('ids and authors are looked at before anything is written', async () => {
  const before = read('content/results/publications.bib');
  const paper = (author: string) =>
    make('publication', 'A paper', `--author=${author}`, '--year=2027', '--sustainml=related');
  expect((await paper('Dustin Wright, Christian Igel')).output).toContain('Dustin Wright and Christian Igel');
  expect((await paper('李, 明')).output).toContain('--key li2027energy');
  expect(await make('post', 'No author', '--summary=T', '--authors=christian-igl')).toMatchObject({
    status: 1,
  });
  expect(existsSync(join(copy, 'content/news/no-author'))).toBe(false);
  expect(read('content/results/publications.bib')).toBe(before);
});

test('a paper is added at the end of the bibliography', async () => {
  const before = read('content/results/publications.bib');
  await make(
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

test('a person and a program', async () => {
  await make('person', 'Åse Nørgård', '--role=Postdoc');
  await make(
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

test('the command says what was written', () =>
  expect(
    runCommand(copy, 'new', {}, [
      'software',
      'A tool',
      '--kind=program',
      '--summary=It measures.',
      '--licence=MIT',
      '--repository=https://a.example/',
    ]),
  ).toEqual({
    status: 0,
    output: 'Written: content/results/software/a-tool.mdx\nLook at it with: npm run dev\n',
  }));

test('all of it passes the content check', () =>
  expect(runCommand(copy, 'check')).toMatchObject({ status: 0 }));

test('nothing is written over', async () => {
  const { status, output } = await make('person', 'Christian Igel', '--role=Professor');
  expect(status).toBe(1);
  expect(output).toContain('content/people/christian-igel.mdx is there already. Nothing was written.');
});

test('what is missing is named, and so is a flag that does not exist', async () => {
  expect((await make('call', 'A call')).output).toMatch(
    /Missing: --summary .*--published .*--closes .*--apply /,
  );
  expect((await make('person', 'A B', '--rolle=x')).output).toContain(
    'There is no flag --rolle. The flags are: --name, --role',
  );
  expect((await make('poster')).output).toContain(
    'npm run new -- post | call | event | person | publication | software',
  );
});

test('a wrong answer is named with its place', async () => {
  const { output } = await make('person', 'New Person', '--role=PhD student', '--organisations=dku');
  expect(output).toContain('Nothing in organisations is called "dku". Did you mean "diku"?');
});
