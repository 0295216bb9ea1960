/** The borders between the rooms of `src/`, as README.md draws them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => join('src', path).replaceAll('\\', '/'))
  .filter((path) => /\.(astro|ts|css)$/.test(path) && !/\.test\.ts$|\.d\.ts$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** The files in which a pattern stands, outside the rooms where it may. */
function trespassers(pattern: RegExp, rooms: RegExp): string[] {
  const guarded = sources.filter(({ path }) => !rooms.test(path));
  expect(guarded).not.toEqual([]);
  return guarded.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

describe('one place each', () => {
  test.each([
    ['content is queried in queries/', /from 'astro:content'/, /^src\/(queries\/|content\.config\.ts)/],
    [
      'the clock is read in lib/time/clock.ts',
      /new Date\(\)|Date\.now\(|performance\.now\(/,
      /^src\/lib\/time\/clock\.ts/,
    ],
    [
      'dates are printed in lib/time/dates.ts',
      /Intl\.DateTimeFormat|toLocale(Date|Time)?String/,
      /^src\/lib\/time\/dates\.ts/,
    ],
    [
      'addresses are made in lib/site/addresses.ts',
      /env\??\.(BASE_URL|SITE)\b/,
      /^src\/lib\/site\/addresses\.ts/,
    ],
    ['SITE_NOW is read in lib/time/clock.ts', /\['SITE_NOW'\]/, /^src\/lib\/time\/clock\.ts/],
    [
      'raw colours stand in styles/tokens.css',
      /#[\da-f]{3,8}\b.*;|\b(rgb|hsl|oklch)a?\(/i,
      /^src\/styles\/tokens\.css/,
    ],
    [
      'the browser stores what a reader chose: the key, and the draft of a post',
      /localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore|caches\.open/,
      /^src\/(components\/(search\/(opener|key-choice)|write\/draft)\.ts|checks\/)/,
    ],
    [
      'what other packages do not document is used in internals/',
      /\?worker&url|fsPath|\.clone\b|prerender: \{|data-store|deferredRender/,
      /^src\/internals\//,
    ],
    [
      'errors of content leave through content-rules/content-error.ts',
      /new ContentError\(/,
      /^src\/content-rules\/content-error\.ts/,
    ],
  ])('%s', (_, pattern, rooms) => expect(trespassers(pattern, rooms)).toEqual([]));
});

describe('data flows one way', () => {
  test.each([
    ['lib/ knows nothing of Astro and of the disk', /from '(astro:|astro\/|node:)/, /^src\/(?!lib\/)/],
    [
      'schemas/ knows no query, no component, no clock',
      /queries\/|components\/|clock/,
      /^src\/(?!schemas\/)/,
    ],
    ['queries/ knows no component and no format', /components\/|format[A-Z]\w+\(/, /^src\/(?!queries\/)/],
    ['a page does not sort', /\.sort\(|toSorted\(/, /^src\/(?!pages\/)/],
    ['nothing but checks/ imports checks/', /from '.*checks\//, /^src\/checks\//],
  ])('%s', (_, pattern, rooms) => expect(trespassers(pattern, rooms)).toEqual([]));

  test('a component takes what it shows; only what authors write looks things up', () => {
    const pattern = /import (?!type\b)[^;]*from '@\/queries\//;
    expect(trespassers(pattern, /^src\/(?!components\/)|^src\/components\/prose\//)).toEqual([]);
  });
});

describe('files stay small', () => {
  test.each([
    ['a page', /^src\/pages\//, 60],
    ['a component or layout', /^src\/(components|layouts)\//, 120],
    ['a module', /^src\/(lib|queries|schemas|build)\//, 150],
  ])('%s', (_, room, limit) => {
    const files = sources.filter(({ path }) => room.test(path));
    expect(files).not.toEqual([]);
    const long = files.filter(({ text }) => text.split('\n').length > limit);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

test('the README draws every folder of src/, and nothing that is not there', () => {
  const [, tree = ''] =
    /## Where things are\n\n```\n([^]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const drawn = [...tree.matchAll(/^( *)(\S+)/gm)].map(([, indent, name]) => (indent ? `src/${name}` : name));
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(drawn).toEqual(expect.arrayContaining(folders.map(({ name }) => `src/${name}/`)));
  expect(drawn.filter((path = '') => !existsSync(path))).toEqual([]);
});

test('the top level holds what the README shows and nothing else', () => {
  const ours = readdirSync('.').filter(
    (name) => !name.startsWith('.') && !['node_modules', 'dist', 'frozen'].includes(name),
  );
  expect(ours.sort()).toEqual(
    [
      'LICENSE',
      'README.md',
      'astro.config.mjs',
      'content',
      'package-lock.json',
      'package.json',
      'public',
      'src',
      'tsconfig.json',
    ].sort(),
  );
});
