/** The content check as a whole: what concerns more than one file, and what its command does. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkWith } from './contents.ts';
import { copyRepository, runCommand } from './sites.ts';

const POST = 'content/news/a-test-post/index.mdx';
const post = (summary: string, text = 'Text.') =>
  `---\ntitle: A test post\ndate: 2024-04-03\n${summary}authors: [Editors]\n---\n\n${text}\n`;
const good = post('summary: In short.\n');
const bad = post('');

test('the content as it is has no finding', async () => {
  expect((await checkWith({ [POST]: good })).errors).toEqual([]);
});

describe('a bibliography', () => {
  const file = 'content/results/publications.bib';
  const text = readFileSync(file, 'utf8');

  test('that cannot be read is one finding', async () => {
    const { errors } = await checkWith({ [file]: `${text}\n@misc{last, title={Open` });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain('The entry "last" has a brace that is opened and not closed');
  });

  test('with an entry without its tie to the grant, and a key that stands twice', async () => {
    const entry = '@misc{wright2024bmrs, author = {A, B}, title = {C}, year = 2024}\n';
    const { output } = await checkWith({ [file]: `${text}\n${entry}` });
    expect(output).toContain(`${file}:${text.split('\n').length + 1}:1`);
    expect(output).toContain('"wright2024bmrs" appears here twice.');
    expect(output).toContain('Write, for example, sustainml = {acknowledged}');
  });
});

describe('a table', () => {
  const file = 'content/results/pepr.csv';
  const table = readFileSync(file, 'utf8').trimEnd();

  test.each([
    ['a word for a number', 'resnet9,', 'many,0.02,0.7', 'Write, for example, num_param: 21816904'],
    ['a cell too few', 'resnet9,1000,0.02,', '', 'Write a cell for each of: model, num_param,'],
    ['a share above 1', 'resnet9,1000,0.02,', '70', 'Its accuracy on the test set, from 0 to 1.'],
  ])('with %s is a finding where it stands', async (_, before, rest, fix) => {
    const line = `${before}${rest}`.replace(/,$/, '');
    const { errors } = await checkWith({ [file]: `${table}\n${line}\n` });
    expect(errors).toMatchObject([
      { file, line: table.split('\n').length + 1, column: before.length + 1, source: line },
    ]);
    expect(errors[0]?.fix).toContain(fix);
  });
});

test('an event that ends before it begins, at an offset that its zone does not have', async () => {
  const file = 'content/events/a-test-event.mdx';
  const times =
    'starts: "2027-03-01T09:00:00+01:00"\nends: "2027-03-01T08:00:00+01:00"\nzone: Europe/Copenhagen';
  const event = (lines: string) =>
    `---\ntitle: A test event\nsummary: In short.\nkind: talk\n${lines}\n---\n\nText.\n`;
  expect((await checkWith({ [file]: event(times) })).errors).toMatchObject([
    { file, line: 6, column: 7, fix: expect.stringContaining('ends: "2027-03-02T08:00:00+01:00"') as string },
  ]);
  expect(
    (await checkWith({ [file]: event(times.replace('T08:00:00+01:00', 'T17:00:00+02:00')) })).errors,
  ).toMatchObject([
    { file, line: 6, column: 7, fix: expect.stringContaining('ends: "2027-03-01T16:00:00+01:00"') as string },
  ]);
});

test('the same deliverable twice', async () => {
  const row = '- { number: 1, title: A, type: report, listed: 2024-06-10 }\n';
  const { errors } = await checkWith({ 'content/results/deliverables.yaml': row + row });
  expect(errors).toMatchObject([
    { file: 'content/results/deliverables.yaml', line: 2, message: '"1" appears here twice.' },
  ]);
});

test('two names that differ in capitals alone', async () => {
  const files = ['Same-name', 'same-name'].map((id) => `content/news/${id}/index.mdx`);
  const { output } = await checkWith(Object.fromEntries(files.map((file) => [file, good])));
  expect(output).toContain('apart from capitals.');
});

describe('a warning and no error', () => {
  test.each([
    [
      'a call that leaves something out',
      {
        'content/calls/a-test-call.mdx':
          '---\ntitle: A test call\nsummary: In short.\nemployer: diku\ncloses: "2027-03-01T23:59:00+01:00"\nzone: Europe/Copenhagen\n---\n',
      },
      'The call does not state the day of publication, where to apply, the workplace',
    ],
    [
      'a person named in a text and not linked',
      { [POST]: post('summary: In short.\n', 'A talk by Christian Igel.') },
      'The text names "Christian Igel" and does not link to the page.',
    ],
    [
      'a contact in security.txt that ends within a week',
      {
        'content/site.yaml': readFileSync('content/site.yaml', 'utf8').replace(
          'securityContactUntil: ~',
          'securityContactUntil: 2026-12-01',
        ),
      },
      'The contact in security.txt expires on 2026-12-01.',
    ],
  ])('%s', async (_, files, message) => {
    const { errors, warnings } = await checkWith(files);
    expect(errors).toEqual([]);
    expect(warnings.map((warning) => warning.message).join('\n')).toContain(message);
  });
});

describe('the commands', () => {
  let copy: string;
  const read = (file: string) => readFileSync(join(copy, file), 'utf8');
  beforeAll(() => {
    copy = copyRepository();
    mkdirSync(dirname(join(copy, POST)), { recursive: true });
    writeFileSync(join(copy, POST), bad);
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('the check prints all findings with their place and ends with an error', () => {
    const { status, output } = runCommand(copy, 'check');
    expect(status).toBe(1);
    expect(output).toContain(`${POST}:1:1\n  The field "summary" is missing.`);
    expect(output).toContain('One finding.');
  });

  test('the check answers a program with JSON, and a pull request with annotations', () => {
    const { status, output } = runCommand(copy, 'check', {}, ['--json']);
    expect(status).toBe(1);
    const { errors } = JSON.parse(output) as { errors: object[] };
    expect(errors).toMatchObject([{ file: POST, line: 1, message: 'The field "summary" is missing.' }]);
    expect(runCommand(copy, 'check', {}, ['--github']).output).toContain(`::error file=${POST},line=1`);
  });

  test('a failed build leaves the old site as it was', () => {
    mkdirSync(join(copy, 'dist'));
    writeFileSync(join(copy, 'dist/index.html'), 'the old site');
    expect(runCommand(copy, 'build')).toMatchObject({ status: 1 });
    expect(read('dist/index.html')).toBe('the old site');
  });

  test('the next command finishes an interrupted switch', () => {
    renameSync(join(copy, 'dist'), join(copy, '.dist-old'));
    runCommand(copy, 'check');
    expect(read('dist/index.html')).toBe('the old site');
    renameSync(join(copy, 'dist'), join(copy, '.dist-next'));
    writeFileSync(join(copy, '.dist-next/index.html'), 'the new site');
    runCommand(copy, 'check');
    expect(read('dist/index.html')).toBe('the new site');
  });
});

describe('a file of the site', () => {
  test.each([
    [
      'content/results/publications.bib',
      'a pipe',
      'not a file',
      (path: string) => spawnSync('mkfifo', [path]),
    ],
    ['content/results/publications.bib', 'a folder', 'a folder', (path: string) => mkdirSync(path)],
    ['content/addresses.txt', 'a pipe', 'not a file', (path: string) => spawnSync('mkfifo', [path])],
    ['content/site.yaml', 'a folder', 'a folder', (path: string) => mkdirSync(path)],
  ])('%s that is %s is a finding', async (file, _, what, put) => {
    const { errors } = await checkWith({ [file]: (path) => (rmSync(path), put(path)) });
    expect(errors).toContainEqual(
      expect.objectContaining({ file, message: `This is ${what}; a text file was expected.` }),
    );
  });

  test('site.yaml has to be there', async () => {
    const { errors } = await checkWith({ 'content/site.yaml': (path) => rmSync(path) });
    expect(errors[0]).toMatchObject({ file: 'content/site.yaml', message: 'The file is missing.' });
  });
});
