/** Holds what we use of other packages without their promise. Each test says what to do when it fails. */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../build/output/site-reader.ts';
import { readText } from '../content-rules/text/reader.ts';
import { environments, helperOf, onLog } from './bundles.ts';
import { setEntry } from './entries.ts';
import { fileOf, sizeOf } from './pictures.ts';
import { parse } from './satteri.ts';

/** A module inside Astro that it does not export. */
const openAstro = (file: string) =>
  import(pathToFileURL(resolve('node_modules/astro/dist', file)).href) as Promise<Record<string, unknown>>;

test('Astro tells the size and the file of a picture, and takes neither for a use of it', async () => {
  const advice =
    'Look in astro/dist/assets/utils/proxy.js how a picture tells its size and its file now, and change pictures.ts.';
  const used: string[] = [];
  const astroAsset = { referencedImages: { add: (file: string) => used.push(file) } };
  const { getProxyCode } = (await openAstro('assets/utils/proxy.js')) as {
    getProxyCode: (picture: object, isServer: boolean) => string;
  };
  const code = getProxyCode(
    { src: '/a.png', width: 3, height: 2, format: 'png', fsPath: '/here/a.png' },
    false,
  );
  const picture = runInNewContext(`(${code})`, { astroAsset, structuredClone }) as never;
  expect(sizeOf(picture), advice).toEqual({ width: 3, height: 2 });
  expect(fileOf(picture), advice).toBe('/here/a.png');
  expect(used, advice).toEqual([]);
});

test('a picture without a file is an error that names the module', () =>
  expect(() => fileOf({})).toThrow('src/internals/pictures.ts'));

test('Astro sets pages in the environment that we give options to', async () => {
  const { ASTRO_VITE_ENVIRONMENT_NAMES: names } = await openAstro('core/constants.js');
  const advice = 'Look in astro/dist/core/constants.js for the name of the environment that sets pages.';
  expect(Object.values(names as object), advice).toContain(Object.keys(environments)[0]);
});

test('Astro makes a module of a text from a file, and none of one that is set', async () => {
  const { MutableDataStore } = (await openAstro('content/mutable-data-store.js')) as {
    MutableDataStore: new () => {
      scopedStore: (name: string) => { set: (entry: object) => void; get: (id: string) => object };
    };
  };
  const advice =
    'Look in astro/dist/content/mutable-data-store.js what marks a text to be bundled, and change entries.ts.';
  const store = new MutableDataStore().scopedStore('news');
  const fromFile = { id: 'a', data: {}, filePath: 'content/news/a/index.mdx', deferredRender: true };
  store.set({ ...fromFile, id: 'b' });
  store.set(setEntry(fromFile, { html: '<p>A' }));
  expect(store.get('b'), advice).toHaveProperty('deferredRender', true);
  expect(store.get('a'), advice).not.toHaveProperty('deferredRender');
  expect(store.get('a'), advice).toHaveProperty('rendered.html', '<p>A');
});

test('Rolldown names what it adds of its own by a null character', async () => {
  const advice = 'Log the ids of the modules of this bundle, and change bundles.ts.';
  const ids: string[] = [];
  const files: Record<string, string> = { a: 'console.log(require("b"))', b: 'exports.c = 1' };
  const plugin = {
    name: 'files',
    resolveId: (id: string) => (id in files ? id : undefined),
    load: (id: string) => files[id],
    generateBundle: (_: unknown, bundle: Record<string, { modules?: object }>) =>
      void ids.push(...Object.values(bundle).flatMap(({ modules = {} }) => Object.keys(modules))),
  };
  await build({
    logLevel: 'silent',
    configFile: false,
    plugins: [plugin],
    build: { write: false, rolldownOptions: { input: 'a' } },
  });
  expect(ids.map(helperOf), advice).toContain('node_modules/rolldown');
});

test('Pagefind writes the files that the site serves, and no others', () => {
  const names = listFiles(join(inject('site'), 'pagefind')).map((file) => file.replace(/_[\da-f]{6,}/, ''));
  const advice = 'Look in dist/pagefind what each file is for, and change UNUSED and PROGRAM in pagefind.ts.';
  expect([...new Set(names)].sort(), advice).toEqual([
    'filter/en.pf_filter',
    'fragment/en.pf_fragment',
    'index/en.pf_index',
    'pagefind-entry.json',
    'pagefind.en.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
});

test('of the warnings of Rolldown one alone is left out', () => {
  const told: string[] = [];
  for (const code of ['MODULE_LEVEL_DIRECTIVE', 'EVAL'])
    onLog('warn', { code }, (_, log) => told.push(log.code ?? ''));
  expect(told).toEqual(['EVAL']);
});

test.each([
  ['a <b', 1, 3, 'The character < begins a tag here.'],
  [
    '<Callout kind="note">\n\na',
    1,
    1,
    'The component <Callout> is not closed, or is closed in the wrong place.',
  ],
  ['a {b', 1, 3, 'A curly bracket begins code, and code is not allowed here.'],
])('Sätteri says where and why it cannot read %j', (text, line, column, message) => {
  const advice =
    'Compare what mdxToMdast of "satteri" throws for this text with what satteri.ts reads from it.';
  const [found] = readText(text, parse).syntaxErrors;
  expect(found, advice).toMatchObject({ line, column, message });
});
