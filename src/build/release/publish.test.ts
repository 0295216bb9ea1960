/** The switch of two sites where the machine gets in its way: what is said of `dist/` is what is there. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  mkdirSync(join(folder, 'dist/news'), { recursive: true });
  writeFileSync(join(folder, 'dist/news/index.html'), 'old');
});
afterEach(() => rmSync(folder, { recursive: true }));

const module = pathToFileURL(resolve('src/build/release/publish.ts')).href;
const site = () => readFileSync(join(folder, 'dist/news/index.html'), 'utf8');
const left = () => readdirSync(folder).filter((name) => name.startsWith('.'));
const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;

/** Builds a site of one page in a process of its own. @param before what happens once the program is loaded. */
function build(before = '', during = '') {
  const program = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { buildAlone, publish } = await import('${module}');
    const fail = (code) => { throw Object.assign(new Error(code + ': said the system'), { code }); };
    ${before};
    syncBuiltinESMExports();
    try {
      await buildAlone(async () => {
        fs.mkdirSync('.staging/news', { recursive: true });
        fs.writeFileSync('.staging/news/index.html', 'new');
        ${during};
        publish();
      });
    } catch (error) {
      console.error(error.message);
      process.exitCode = 1;
    }`;
  const words = ['--input-type=module', '--eval', program];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

/** Lets a rename fail, counted from the first of the switch: of staging, of the old site, of the new one. */
const failAt = (turn: number, code: string, often = 1) => `
  const { renameSync } = fs;
  let turn = 0;
  fs.renameSync = (from, to) => {
    if (/staging-lock/.test(from)) return renameSync(from, to);
    turn += 1;
    if (turn >= ${turn} && turn < ${turn + often}) fail('${code}');
    renameSync(from, to);
  };`;

test('a build puts the new site in the place of the old one, and nothing stays beside it', () => {
  expect(build()).toEqual({ status: 0, output: '' });
  expect([site(), left()]).toEqual(['new', []]);
});

test.each([
  [1, 'the staging folder'],
  [2, 'the old site'],
  [3, 'the new site'],
])('no room at rename %d, that of %s: the old site stays, and is said to', (turn) => {
  const { status, output } = build(failAt(turn, 'ENOSPC'));
  expect(status).toBe(1);
  expect(output).toBe(
    'The disk is full: the site is as it was. Make room, then build again. (ENOSPC: said the system)\n',
  );
  expect([site(), left()]).toEqual(['old', []]);
  expect(build().status).toBe(0);
  expect(site()).toBe('new');
});

test('when the old site cannot be put back, that is said, and the next command does it', () => {
  const { output } = build(failAt(3, 'EIO', 9));
  expect(output).toContain(
    'The disk cannot be read or written: dist/ is missing for now; the next command restores it.',
  );
  expect(existsSync(join(folder, 'dist'))).toBe(false);
  expect(build('', 'fail("ENOSPC")').output).toContain('the site is as it was');
  expect(site()).toBe('new');
  expect(left()).toEqual([]);
});

test('when the old site cannot be removed, the new one is said to be there', () => {
  const { status, output } = build(`
    const { rmSync } = fs;
    fs.rmSync = (path, ...rest) => (path === '.dist-old' && fs.existsSync(path) ? fail('EACCES') : rmSync(path, ...rest));`);
  expect(status).toBe(1);
  expect(output).toContain('The folder is not writable: the new site is in dist/.');
  expect(site()).toBe('new');
  expect(build().status).toBe(0);
  expect(left()).toEqual([]);
});

test.skipIf(process.platform === 'win32')(
  'a link in the place of the site is replaced, and what it led to stays',
  () => {
    renameSync(join(folder, 'dist'), join(folder, 'elsewhere'));
    symlinkSync('elsewhere', join(folder, 'dist'));
    expect(build().status).toBe(0);
    expect([site(), left()]).toEqual(['new', []]);
    expect(readFileSync(join(folder, 'elsewhere/news/index.html'), 'utf8')).toBe('old');
    expect(lstatSync(join(folder, 'dist')).isDirectory()).toBe(true);
  },
);

test('so is a file in the place of the site', () => {
  rmSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'dist'), 'no folder');
  expect(build().status).toBe(0);
  expect([site(), left()]).toEqual(['new', []]);
});

const mayMount = spawnSync('unshare', ['-m', 'true']).status === 0;
test.runIf(mayMount)('when the disk has room but can hold no more files, that is told as a full disk', () => {
  const mount = (...words: string[]) => expect(spawnSync('mount', [...words, folder]).status).toBe(0);
  mount('-t', 'tmpfs', '-o', 'size=1m,nr_inodes=6', 'tmpfs');
  try {
    mkdirSync(join(folder, 'dist/news'), { recursive: true });
    writeFileSync(join(folder, 'dist/news/index.html'), 'old');
    // The root, the old site (three), the lock (two): none is left.
    const { status, output } = build();
    expect(status).toBe(1);
    expect(output).toMatch(/^The disk is full: the site is as it was\. /);
    expect([site(), left()]).toEqual(['old', []]);
  } finally {
    spawnSync('umount', [folder]);
  }
});

test('without an old site a failed build says that there is none', () => {
  rmSync(join(folder, 'dist'), { recursive: true });
  expect(build('', 'fail("ENOSPC")').output).toContain(
    'The disk is full: there is no site in dist/, as before.',
  );
});

test.each(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EBUSY', 'EMFILE', 'ENFILE', 'EIO'])(
  '%s during the build is told in one line',
  (code) => {
    const { output } = build('', `fail('${code}')`);
    expect(output).toMatch(/^[^:\n]+: the site is as it was\. [^\n]+\n$/);
    expect([site(), left()]).toEqual(['old', []]);
  },
);

test.skipIf(process.platform === 'win32').each(['000', '077', '777'])(
  'with umask %s everybody may read the site, and only its owner write it',
  (umask) => {
    const closed = umask === '777' ? 'process.umask(0o777)' : '';
    expect(build(closed ? '' : `process.umask(0o${umask})`, closed)).toEqual({ status: 0, output: '' });
    const modes = ['dist', 'dist/news', 'dist/news/index.html'].map((path) =>
      (statSync(join(folder, path)).mode & 0o777).toString(8),
    );
    expect(modes).toEqual(['755', '755', '644']);
  },
);

test('where permissions cannot be changed, the build says so and why', () => {
  const { status, output } = build("fs.chmodSync = () => fail('EPERM'); process.umask(0o077)");
  expect(status).toBe(0);
  expect(output).toMatch(/^A web server may be unable to read 3 files: .*\(EPERM: said the system\)\.\n$/);
});

describe.runIf(isRoot && process.platform === 'linux')('built by a user who may not do everything', () => {
  const become = `process.setgid(${NOBODY}); process.setuid(${NOBODY})`;
  beforeEach(() => chownSync(folder, NOBODY, NOBODY));

  test('a site of another user is refused before anything is built', () => {
    const { status, output } = build(become, 'console.log("building")');
    expect(status).toBe(1);
    expect(output).toMatch(/^The folder is not writable: the site is as it was\. .*\(EACCES: .*'dist'\)\n$/);
    expect([site(), left()]).toEqual(['old', []]);
  });

  test('so is a folder that is not writable', () => {
    chmodSync(folder, 0o555);
    const { output } = build(become);
    expect(output).toMatch(/^The folder is not writable: the site is as it was\. .*EACCES.*\n$/);
    expect([site(), left()]).toEqual(['old', []]);
  });

  test('so is what a killed build of another user left', () => {
    mkdirSync(join(folder, '.staging/news'), { recursive: true });
    writeFileSync(join(folder, '.staging/news/a'), '');
    rmSync(join(folder, 'dist'), { recursive: true });
    expect(build(become).output).toMatch(
      /^The folder is not writable: there is no site in dist\/, as before\./,
    );
  });
});
