/** Notes which packages the scripts, the style and the search of the site are made of, with their licences. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { helperOf } from '../../internals/bundles.ts';
import { PACKAGES_NOTE, type UsedPackage } from '../../lib/site/licences.ts';

/** No script imports these, and readers fetch something of them: of the style, of the search, of the font in pictures. */
const ALWAYS = ['tailwindcss', 'pagefind', '@fontsource/source-serif-4'].map(
  (name) => `node_modules/${name}`,
);

/** The folder of the package that a module belongs to; our own modules belong to none. */
export function packageOf(module: string): string | undefined {
  return helperOf(module) ?? /^.*\/node_modules\/(?:@[^/]+\/)?[^/?]+/.exec(module)?.[0];
}

/** All texts that a package has on its licence. @throws Error when it has neither a text nor a name of a licence. */
export function readPackage(folder: string): UsedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(entry.name))
    .filter(({ parentPath }) => !/node_modules/.test(parentPath.slice(folder.length)))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').trim());
  if (!license) throw new Error(`The package ${name} names no licence, and readers fetch a part of it.`);
  return { name, version, licence: license, notice: texts.join('\n\n') || `Under the licence ${license}.` };
}

/** For the scripts of pages and, as a plugin of its own, for those that are bundled as workers are. */
export function noteUsedPackages(): Plugin {
  return {
    name: 'note-used-packages',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [module, { renderedLength }] of Object.entries(chunk.modules)) {
          const folder = renderedLength > 0 ? packageOf(module) : undefined;
          if (folder) folders.add(folder);
        }
      }
      writeNote();
    },
  };
}

const folders = new Set(ALWAYS);

function writeNote(): void {
  const packages = new Map(
    [...folders].map(readPackage).map((each) => [`${each.name} ${each.version}`, each]),
  );
  const sorted = [...packages].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  mkdirSync(dirname(PACKAGES_NOTE), { recursive: true });
  writeFileSync(PACKAGES_NOTE, JSON.stringify(sorted));
}
