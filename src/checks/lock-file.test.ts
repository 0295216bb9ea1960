/** `npm ci` has to work on every platform, so the lock file names the packages of all of them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  version: string;
  integrity?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>;
};
const root = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const isExact = (version: string) => /^\d+\.\d+\.\d+$/.test(version);

/** The entry that Node finds when a package asks for another one. */
function resolve(from: string, name: string): Package | undefined {
  for (let here = from; ; here = here.slice(0, Math.max(0, here.lastIndexOf('node_modules/') - 1))) {
    const found = packages[`${here && `${here}/`}node_modules/${name}`];
    if (found || !here) return found;
  }
}

test('every version that we choose is exact', () => {
  const versions = { ...root.dependencies, ...root.devDependencies, ...root.optionalDependencies };
  expect(Object.entries(versions).filter(([, version]) => !isExact(version))).toEqual([]);
});

test('a Node for each of five platforms is locked', () => {
  const names = Object.keys(root.optionalDependencies ?? {});
  expect(names).toHaveLength(5);
  expect(names.filter((name) => !resolve('', name))).toEqual([]);
});

// npm drops a platform package that its registry does not know yet, and then `npm ci` fails everywhere.
test('no platform package is missing', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => isExact(version) && resolve(path, name)?.version !== version)
      .map(([name, version]) => `${name}@${version} of ${path}`),
  );
  expect(missing).toEqual([]);
});

// npm leaves it out of an entry that it added for another platform than its own.
test('every package is locked with the digest of its content', () => {
  const bare = Object.entries(packages).filter(([path, { integrity }]) => path && !integrity);
  expect(bare.map(([path]) => path)).toEqual([]);
});

// A check with another parser than the build's would let through what the build reads otherwise.
test('the content check and the build read texts with one version of the same parser', () => {
  const versions = Object.entries(packages).filter(([path]) => /(^|\/)node_modules\/satteri$/.test(path));
  expect(versions.map(([, { version }]) => version)).toEqual([root.dependencies?.['satteri']]);
  for (const name of ['@astrojs/markdown-satteri', '@astrojs/mdx']) {
    expect(resolve(`node_modules/${name}`, 'satteri')?.version).toBe(root.dependencies?.['satteri']);
  }
});
