/** What a tired partner writes: each mistake stops the build with its place, and the old site stays. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyRepository, runCommand } from './sites.ts';

let copy: string;
beforeAll(() => void (copy = copyRepository()));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const POST = 'content/news/a-test-post/index.mdx';
const fields = { title: 'A test post', date: '2024-04-03', summary: 'In short.', authors: '[Editors]' };

function post(change: Record<string, string | undefined>): string {
  const lines = Object.entries({ ...fields, ...change }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\nText.\n`;
}

/** Writes files into the copy, runs the check, puts everything back. */
function checkWith(files: Record<string, string>): { status: number | null; output: string } {
  const before = Object.keys(files).map((file) => {
    try {
      return readFileSync(join(copy, file), 'utf8');
    } catch {
      return undefined;
    }
  });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  }
  const result = runCommand(copy, 'check');
  Object.keys(files).forEach((file, index) => {
    const old = before[index];
    if (old !== undefined) writeFileSync(join(copy, file), old);
    else
      rmSync(file.startsWith('content/news/') ? dirname(join(copy, file)) : join(copy, file), {
        recursive: true,
      });
  });
  return result;
}

test('the content as it is has no finding', () => {
  expect(runCommand(copy, 'check')).toMatchObject({ status: 0 });
  expect(checkWith({ [POST]: post({}) })).toMatchObject({ status: 0 });
});

test.each<[string, Record<string, string | undefined>, string[]]>([
  ['a missing field', { summary: undefined }, [`${POST}:1:1`, 'The field "summary" is missing.']],
  [
    'a mistyped field',
    { sumary: 'A' },
    [`${POST}:6:1`, 'There is no field called "sumary" here.', 'Write summary, or remove the line.'],
  ],
  ['a field that is code', { layout: 'x' }, [`${POST}:6:1`, 'There is no field called "layout" here.']],
  [
    'an unknown person',
    { people: '[raghavendra-selvn]' },
    [`${POST}:6:10`, 'Nothing in people is called "raghavendra-selvn". Did you mean "raghavendra-selvan"?'],
  ],
  [
    'an unknown author id',
    { authors: '[christian-igl]' },
    [`${POST}:5:11`, 'Did you mean "christian-igel"?'],
  ],
  ['an unknown result', { results: '[wright2024bmr]' }, [`${POST}:6:11`, 'Did you mean "wright2024bmrs"?']],
  ['an unknown call', { calls: '[phd]' }, [`${POST}:6:9`, 'Nothing in calls is called "phd".']],
  ['a day in words', { date: '1st October' }, [`${POST}:3:7`, 'such as 2024-04-03']],
  ['a day that does not exist', { date: '2022-02-30' }, [`${POST}:3:7`, 'Write a day that exists']],
  ['a colon in a title', { title: 'Energy: a story' }, [`${POST}:2:8`, 'Put the text in quotes']],
  ['a draft that is neither', { draft: 'maybe' }, [`${POST}:6:8`, 'Write true or false.']],
])('%s', (_, change, messages) => {
  const { status, output } = checkWith({ [POST]: post(change) });
  expect(status).toBe(1);
  for (const message of messages) expect(output).toContain(message);
});

test.each<[string, Record<string, string>, string[]]>([
  ['an empty file', { [POST]: '' }, [`${POST}:1:1`, 'The file does not begin with front matter.']],
  [
    'an unknown organisation',
    {
      'content/people/new-person.mdx':
        '---\nname: New Person\nrole: PhD student\norganisations: [dku]\n---\n',
    },
    ['content/people/new-person.mdx:4:17', 'Nothing in organisations is called "dku". Did you mean "diku"?'],
  ],
  [
    'letters that an address cannot hold',
    { 'content/news/Ny-måling/index.mdx': post({}) },
    ['content/news/Ny-måling', 'Rename it to "ny-maaling".'],
  ],
  [
    'a stray file',
    { 'content/people/notes.txt': 'x' },
    ['content/people/notes.txt', 'Nothing reads this file.'],
  ],
  [
    'the same deliverable twice',
    {
      'content/results/deliverables.yaml':
        '- { number: 1, title: A, type: report, listed: 2024-06-10 }\n- { number: 1, title: B, type: report, listed: 2024-06-10 }\n',
    },
    ['content/results/deliverables.yaml:2', '"1" stands here for the second time.'],
  ],
])('%s', (_, files, messages) => {
  const { status, output } = checkWith(files);
  expect(status).toBe(1);
  for (const message of messages) expect(output).toContain(message);
});

test('a bibliography that cannot be read is one finding', () => {
  const bib = 'content/results/publications.bib';
  const { status, output } = checkWith({ [bib]: `${readFileSync(bib, 'utf8')}\n@misc{last, title={Open` });
  expect(status).toBe(1);
  expect(output).toContain('The entry "last" has a brace that is opened and not closed');
  expect(output).toContain('One finding.');
});

test('a person named in a text and not linked is a hint', () => {
  const { status, output } = checkWith({
    [POST]: post({}).replace('Text.', 'A talk by Christian Igel.'),
  });
  expect(status).toBe(0);
  expect(output).toContain('"Christian Igel" is named here, and the text does not link the page.');
  expect(output).toContain('Write <Person who="christian-igel" />.');
});

test('two names that differ in capitals alone are a finding', () => {
  const duplicates = ['Same-name', 'same-name'].map((id) => `content/news/${id}/index.mdx`);
  const { status, output } = checkWith(Object.fromEntries(duplicates.map((file) => [file, post({})])));
  expect(status).toBe(1);
  expect(output).toContain('but for capitals.');
});

const CALL = 'content/calls/a-test-call.mdx';
const times = { closes: '"2027-03-01T23:59:00+01:00"', zone: 'Europe/Copenhagen' };

function call(change: Record<string, string>): string {
  const all = { title: 'A test call', summary: 'In short.', employer: 'diku', ...times, ...change };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n`;
}

test.each<[string, Record<string, string>, string[]]>([
  [
    'an offset that is not that of the zone',
    { closes: '"2027-03-01T23:59:00+02:00"' },
    [
      `${CALL}:5:9`,
      'On that day Copenhagen is +01:00, you wrote +02:00. Write: closes: "2027-03-01T23:59:00+01:00"',
    ],
  ],
  [
    'a day that does not exist',
    { closes: '"2027-02-30T23:59:00+01:00"' },
    [`${CALL}:5:9`, 'That day does not exist. Write: closes: "2027-02-28T23:59:00+01:00"'],
  ],
  [
    'an instant without quotes',
    { closes: '2027-03-01T23:59:00+01:00' },
    [`${CALL}:5:9`, 'Put it in quotes: "2027-03-01T23:59:00+01:00"'],
  ],
  [
    'a deadline without a time',
    { closes: '2027-03-01' },
    [`${CALL}:5:9`, 'Write: closes: "2027-03-01T23:59:00+01:00"'],
  ],
  [
    'a deadline without an offset',
    { closes: '"2027-03-01T23:59:00"' },
    [`${CALL}:5:9`, 'Write: closes: "2027-03-01T23:59:00+01:00"'],
  ],
  ['a zone that means its opposite', { zone: 'Etc/GMT+2' }, [`${CALL}:6:7`, 'zone: Europe/Copenhagen']],
  [
    'a deadline before the publication',
    { published: '2027-03-02' },
    [`${CALL}:7:12`, 'before it is published'],
  ],
  [
    'where to apply without https',
    { apply: 'http://apply.example/' },
    [`${CALL}:7:8`, 'Write: apply: https://apply.example/'],
  ],
  [
    'where to apply as a plain e-mail address',
    { apply: 'jobs@apply.example' },
    [`${CALL}:7:8`, 'Write: apply: mailto:jobs@apply.example'],
  ],
  [
    'two mistakes at once',
    { closes: '2027-03-01', salry: 'none' },
    [`${CALL}:5:9`, 'Write: closes: "2027-03-01T23:59:00+01:00"', 'Write salary, or remove the line.'],
  ],
  [
    'where to apply as a script',
    { apply: 'javascript:alert(1)' },
    [`${CALL}:7:8`, 'begins with https:// or mailto:'],
  ],
  [
    'an unknown supervisor',
    { supervisors: '[raghavendra-selvn]' },
    [`${CALL}:7:15`, 'Did you mean "raghavendra-selvan"?'],
  ],
])('a call with %s', (_, change, messages) => {
  const { status, output } = checkWith({ [CALL]: call(change) });
  expect(status).toBe(1);
  for (const message of messages) expect(output).toContain(message);
});

test('a call that leaves something out is a warning and no error', () => {
  const { status, output } = checkWith({ [CALL]: call({}) });
  expect(status).toBe(0);
  expect(output).toContain('The call does not state the day of publication, where to apply, the workplace');
});

test('a bibliography entry without its tie to the grant, and a key that stands twice', () => {
  const file = 'content/results/publications.bib';
  const bib = readFileSync(join(copy, file), 'utf8');
  const entry = '@misc{wright2024bmrs, author = {A, B}, title = {C}, year = 2024}\n';
  const { status, output } = checkWith({ [file]: `${bib}\n${entry}` });
  expect(status).toBe(1);
  expect(output).toContain(`${file}:${bib.split('\n').length + 1}:1`);
  expect(output).toContain('"wright2024bmrs" stands here for the second time.');
  expect(output).toContain('Write, for example, sustainml = {acknowledged}');
});

test('all findings of all files leave in one run', () => {
  const { output } = checkWith({
    [POST]: post({ summary: undefined, date: 'soon' }),
    'content/people/new-person.mdx': '---\nname: New Person\n---\n',
  });
  for (const message of ['"summary" is missing', '"date" does not fit', '"role" is missing', '3 findings']) {
    expect(output).toContain(message);
  }
});

test('a failed build leaves the old site as it was', () => {
  mkdirSync(join(copy, 'dist'));
  writeFileSync(join(copy, 'dist/index.html'), 'the old site');
  mkdirSync(dirname(join(copy, POST)), { recursive: true });
  writeFileSync(join(copy, POST), post({ summary: undefined }));
  expect(runCommand(copy, 'build')).toMatchObject({ status: 1 });
  expect(readFileSync(join(copy, 'dist/index.html'), 'utf8')).toBe('the old site');
  rmSync(dirname(join(copy, POST)), { recursive: true });
});

test('the next command finishes an interrupted switch', () => {
  rmSync(join(copy, 'dist'), { recursive: true, force: true });
  mkdirSync(join(copy, '.dist-old'));
  writeFileSync(join(copy, '.dist-old/index.html'), 'the old site');
  runCommand(copy, 'check');
  expect(readFileSync(join(copy, 'dist/index.html'), 'utf8')).toBe('the old site');
  renameSync(join(copy, 'dist'), join(copy, '.dist-next'));
  writeFileSync(join(copy, '.dist-next/index.html'), 'the new site');
  runCommand(copy, 'check');
  expect(readFileSync(join(copy, 'dist/index.html'), 'utf8')).toBe('the new site');
});
