/** Does what content/README.md says, word by word, in a fresh clone. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let clone: string;
let guide: string;
const read = (file: string) => readFileSync(join(clone, file), 'utf8');
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(clone, file)), { recursive: true });
  writeFileSync(join(clone, file), text);
};

/** Runs a line of the guide as a shell does, without a keyboard. */
function runLine(line: string) {
  const path = [join(clone, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const { status, stdout, stderr } = spawnSync(line, {
    cwd: clone,
    shell: true,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: path, SITE_NOW: '2027-02-10T12:00:00+01:00', SITE_BASE: '', SITE_URL: '' },
  });
  return { status, output: stdout + stderr };
}

beforeAll(() => {
  clone = realpathSync(mkdtempSync(join(tmpdir(), 'sustainml-clone-')));
  const { status } = spawnSync('git', ['clone', '--quiet', '.', clone], { encoding: 'utf8' });
  expect(status).toBe(0);
  spawnSync('git', ['config', 'user.name', 'Christian Igel'], { cwd: clone });
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'), 'junction');
  guide = read('content/README.md');
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

test('a post in ten minutes: command, text, check, page', () => {
  const [, command = '', folder = ''] =
    /Run `(npm run new -- post "[^"]+")`\. It makes the folder\s+`([^`]+)`/.exec(guide) ?? [];
  const [, sentence = ''] = /When it says "([^"]+)"/.exec(guide) ?? [];
  expect(runLine(command)).toMatchObject({ status: 0 });
  const file = `content/${folder}index.mdx`;
  expect(read(file)).toContain('date: 2027-02-10\n');
  expect(read(file)).toContain('authors: [christian-igel]\n');

  const draft = runLine('npm run check');
  expect(draft).toMatchObject({ status: 0 });
  expect(draft.output).toContain('The post is a draft: readers do not see it.');
  const ready = read(file).replace('draft: true\n', '');
  write(file, ready);
  expect(runLine('npm run check').output).toContain('is the example from the template.');
  const [, summary = ''] = /\n\s+summary: (.+)\n/.exec(guide) ?? [];
  write(
    file,
    ready.replace(/summary: .*/, `summary: ${summary}`).replace(/---\n\n[^]*$/, '---\n\nThe text.\n'),
  );
  const { status, output } = runLine('npm run check');
  expect(status).toBe(0);
  expect(output).toContain(sentence);

  expect(runLine('npm run build')).toMatchObject({ status: 0 });
  const page = read(`dist/${folder}index.html`);
  expect(page).toContain('<p>The text.</p>');
  expect(page).toContain(summary);
  expect(read('dist/news/feed.xml')).toContain(folder);
  rmSync(join(clone, 'content', folder), { recursive: true });
});

test('the front matter of the guide is in order as it stands', () => {
  const [, front = ''] = /```yaml\n([^]*?)```/.exec(guide) ?? [];
  write('content/news/from-the-guide/index.mdx', `${front.replace(/^ {3}/gm, '')}\nThe text.\n`);
  expect(runLine('npm run check')).toMatchObject({ status: 0 });
});

/** The rows of the table of the guide whose head begins so. */
const rowsOf = (head: string) => {
  const [, table = ''] = new RegExp(`\\| ${head} [^\\n]*\\n\\|[^\\n]*\\n((?:\\|.*\\n)+)`).exec(guide) ?? [];
  return table
    .trim()
    .split('\n')
    .map((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code));
};

test('every part that the guide lists may stand in a post', () => {
  const rows = rowsOf('You write');
  expect(rows).toHaveLength(9);
  const parts = rows.map(([open = '', close = '']) =>
    close.startsWith('</') ? `${open}\n\nWords.\n\n${close}` : open,
  );
  const text = parts
    .join('\n\n')
    .replace('./paper.pdf', './figures.csv')
    .replaceAll('https://…', 'https://example.org/');
  write(
    'content/news/all-parts/index.mdx',
    `---\ntitle: All parts\ndate: 2024-01-01\nsummary: All.\nauthors: [Editors]\n---\n\n${text}\n`,
  );
  const beside = 'src/checks/fixtures/every-construct';
  for (const name of ['a.png', 'still.png'])
    cpSync(`${beside}/picture.png`, join(clone, 'content/news/all-parts', name));
  cpSync(`${beside}/figures.csv`, join(clone, 'content/news/all-parts/figures.csv'));
  expect(runLine('npm run check')).toMatchObject({ status: 0 });
});

test('what the guide tells not to write is refused, and what to write instead is not', () => {
  const wrong =
    '<!-- comment -->\n\n<https://address>\n\np <0.05\n\n{x}\n\n<b>x</b>\n\n[x](http://example.org)\n';
  const right =
    '{/* comment */}\n\nhttps://address.example\n\np &lt;0.05\n\n\\{x\\}\n\n**x**\n\n[x](https://example.org)\n';
  const rows = rowsOf('Instead of').flat();
  for (const words of ['<!-- comment -->', '<https://address>', 'p <0.05', '{/* comment */}', 'p &lt;0.05'])
    expect(rows).toContain(words);
  const post = (text: string) =>
    `---\ntitle: Wrong characters\ndate: 2024-01-01\nsummary: On characters.\nauthors: [Editors]\n---\n\n${text}`;
  write('content/news/wrong-characters/index.mdx', post(wrong));
  const refused = runLine('npm run check');
  expect(refused.status).toBe(1);
  expect(refused.output).toContain('6 findings');
  write('content/news/wrong-characters/index.mdx', post(right));
  expect(runLine('npm run check')).toMatchObject({ status: 0 });
});

test('yourself, a paper, a call and an event are made by the commands of the guide', () => {
  const flags: Record<string, string> = {
    person: '--role=Postdoc',
    publication: '--author="Name, A." --year=2027 --sustainml=related',
    event: '--summary=E --kind=meeting --starts=2027-03-01',
    call: '--summary=S --published=2027-02-10 --closes="2027-03-01 23:59" --apply=https://example.org/',
  };
  const commands = [...guide.matchAll(/`(npm run new -- (person|publication|call|event) "[^"]+")`/g)];
  expect(commands).toHaveLength(4);
  for (const [, command = '', kind = ''] of commands) {
    // The guide calls several of them "The title", and no two entries may have the same one.
    const own = command.replace('The title', `The title of a ${kind}`);
    expect(runLine(`${own} ${flags[kind] ?? ''}`)).toMatchObject({ status: 0 });
  }
  expect(runLine('npm run check')).toMatchObject({ status: 0 });
});

test('npm run dev shows a draft, and a post of tomorrow', async () => {
  write(
    'content/news/a-draft/index.mdx',
    '---\ntitle: A draft\ndate: 2027-02-11\nsummary: Not yet.\nauthors: [Editors]\ndraft: true\n---\n\nSoon.\n',
  );
  // Of the variables that Vitest sets, Astro would take several for its own.
  const { PATH, HOME } = process.env;
  const server = spawn(process.execPath, ['src/build/commands/dev.ts'], {
    cwd: clone,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { PATH, HOME, PORT: '0', SITE_NOW: '2027-02-10T12:00:00+01:00' },
  });
  let said = '';
  server.stdout.on('data', (text: Buffer) => (said += text.toString()));
  try {
    const page = await poll(server, () => `${/http:\/\/[\d.]+:\d+/.exec(said)?.[0] ?? ''}/news/a-draft/`);
    expect(page).toContain('Soon.');
    expect(page).toContain('Draft');
  } finally {
    server.kill();
  }
});

/** The page, once the server has said its address and answers with it. */
async function poll(server: ChildProcess, address: () => string): Promise<string> {
  for (;;) {
    if (server.exitCode !== null) throw new Error('npm run dev has ended.');
    const answer = await fetch(address()).catch(() => undefined);
    if (answer?.ok) return answer.text();
    await new Promise((done) => setTimeout(done, 500));
  }
}
