/** What the site is made with: no script runs when it is installed, nothing is known to be unsafe, every licence is known. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licences, licencesInFiles } from './licences.ts';
import { safeVersions } from './safe-versions.ts';

interface Package {
  version: string;
  license?: string;
  resolved?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>;
};
const locked = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), ...entry }));

/** True when a version is the other one or a later one; both have three numbers. */
function isAtLeast(version: string, least: string): boolean {
  const [a, b] = [version, least].map((text) => text.split(/[.-]/).slice(0, 3).map(Number));
  const place = [0, 1, 2].find((index) => a?.[index] !== b?.[index]);
  return place === undefined || (a?.[place] ?? 0) > (b?.[place] ?? 0);
}

test('versions are compared by their numbers', () => {
  expect(isAtLeast('7.10.0', '7.2.8')).toBe(true);
  expect(isAtLeast('7.2.8', '7.2.8')).toBe(true);
  expect(isAtLeast('7.2.7', '7.2.8')).toBe(false);
  expect(isAtLeast('6.9.9', '7.2.8')).toBe(false);
});

test.each(safeVersions)('$name is $least or later: $advisory', ({ name, least }) => {
  const versions = locked.filter((entry) => entry.name === name).map(({ version }) => version);
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter((version) => !isAtLeast(version, least))).toEqual([]);
});

test('no package may run a script when it is installed', () => {
  const settings = readFileSync('.npmrc', 'utf8').split('\n');
  expect(settings).toContain('ignore-scripts=true');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(Object.keys(scripts).filter((name) => /^(pre|post)?(install|prepare)$/.test(name))).toEqual([]);
});

test('no package comes from elsewhere than a registry', () => {
  const foreign = locked.filter(({ resolved = 'https:' }) => !resolved.startsWith('https:'));
  expect(foreign).toEqual([]);
});

test('the licence of every package is known and allowed', () => {
  const unknown = locked.filter(({ name, license = licencesInFiles[name] ?? 'none' }) => {
    const choices = license.replace(/[()]/g, '').split(' OR ');
    return !choices.some((choice) => choice.split(' AND ').every((id) => licences[id]));
  });
  expect(unknown.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
});

test('no licence stands in the table that no package has', () => {
  const used = locked.map(({ license = '' }) => license).join(' ');
  expect(Object.keys(licences).filter((id) => !used.includes(id))).toEqual([]);
});

test('what is imported is declared, and the site is built without the packages that only tests need', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    // The benchmark holds the files of other kits, which have packages of their own.
    .filter((file) => /\.(ts|astro)$/.test(file) && !/\.d\.ts$|^checks\/bench\/kits\.ts$/.test(file));
  const wrong = files.flatMap((file) => {
    const imports = readFileSync(`src/${file}`, 'utf8').matchAll(
      /^(?:import|export) (type\b)?[^;'`]*? from '(?!node:|astro:|@\/)((?:@[^/']+\/)?[^./'][^/']*)/gm,
    );
    const isTest = /^checks\/|\.test\.ts$/.test(file);
    const isDeclared = (name: string, isType: boolean) =>
      name in dependencies ||
      ((isTest || isType) && (name in devDependencies || `@types/${name}` in devDependencies));
    return [...imports]
      .filter(([, type, name = '']) => !isDeclared(name, Boolean(type)))
      .map(([, , name]) => `${file}: ${name}`);
  });
  expect(files.length).toBeGreaterThan(300);
  expect(wrong).toEqual([]);
});

test('the recipe of the container copies files that are there, and runs without root', () => {
  const recipe = readFileSync('src/build/output/hosts/Containerfile', 'utf8');
  const copied = [...recipe.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) =>
    names.split(' '),
  );
  expect(copied.length).toBeGreaterThan(8);
  expect(copied.filter((name) => !existsSync(name))).toEqual([]);
  expect(recipe).toMatch(/\nUSER \d+\n/);
});
