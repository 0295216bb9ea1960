/** Which room may import which: `content-rules/` is pure, and the rooms of `build/` do not import back. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

const STATEMENT =
  /^(?:import|export)\s(?!type\b)(?:[^;'"]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm;

/** What a file imports at run time: paths from the root of ours, names of others. */
function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(STATEMENT)].map(([, named = '', loaded = '']) => {
    const target = named || loaded;
    if (target.startsWith('@/')) return `src/${target.slice(2)}`;
    return target.startsWith('.') ? posix.join(posix.dirname(file), target) : target;
  });
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.(astro|ts)$/.test(path) && !/\.test\.ts$|\.d\.ts$/.test(path));

const edges = sources.flatMap((file) => importsOf(file).map((target) => ({ file, target })));

/** Imports out of a room that lead where they may not, as "file -> target". */
function strays(from: RegExp, to: RegExp): string[] {
  const own = edges.filter(({ file }) => from.test(file));
  expect(own).not.toEqual([]);
  return own.filter(({ target }) => to.test(target)).map(({ file, target }) => `${file} -> ${target}`);
}

test('there are imports to look at', () => expect(edges.length).toBeGreaterThan(500));

test.each([
  ['nobody imports commands/', /^src\/(?!build\/commands\/|checks\/)/, /^src\/build\/commands\//],
  ['check/ stands alone', /^src\/build\/check\//, /^src\/build\/(?!check\/)/],
  ['output/ stands alone', /^src\/build\/output\//, /^src\/build\/(?!output\/)/],
  ['release/ imports output/ alone', /^src\/build\/release\//, /^src\/build\/(?!release\/|output\/)/],
  ['the site imports nothing of build/', /^src\/(?!build\/|checks\/)/, /^src\/build\//],
])('%s', (_, from, to) => expect(strays(from, to)).toEqual([]));

test('the rules for content run in a browser too: nothing that they reach needs Node or Astro', () => {
  const reached = new Set(sources.filter((file) => file.startsWith('src/content-rules/')));
  for (const file of reached) {
    const ours = importsOf(file).filter((target) => target.startsWith('src/') && existsSync(target));
    for (const target of ours) reached.add(target);
  }
  expect(reached.size).toBeGreaterThan(20);
  const needing = [...reached].flatMap((file) =>
    importsOf(file)
      .filter((target) => /^node:|^astro(:|$|\/(?!zod$))/.test(target))
      .map((target) => `${file} -> ${target}`),
  );
  expect(needing).toEqual([]);
  expect([...reached].filter((file) => !/^src\/(content-rules|lib|schemas|site\.ts)/.test(file))).toEqual([]);
});
