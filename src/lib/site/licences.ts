/** The works of others that readers fetch with this site, and the notices that have to come along. */

export interface UsedPackage {
  /** As its registry calls it. */
  name: string;
  version: string;
  /** SPDX identifier: "MIT". */
  licence: string;
  /** The text of its licence, with the names of those who wrote it. */
  notice: string;
}

/** Where a build notes them down for the pages that it sets next. */
export const PACKAGES_NOTE = '.staging-notes/packages.json';

const RULE = '-'.repeat(72);

/** All notices as one text. Packages with the same notice share it. */
export function formatNotices(packages: readonly UsedPackage[]): string {
  const parts = [...Map.groupBy(packages, ({ notice }) => notice)].map(([notice, group]) => {
    const names = group.map(({ name, version, licence }) => `${name} ${version} (${licence})\n`);
    return `${names.join('')}\n${notice.trim()}\n`;
  });
  const head =
    'The code of this website is under the MIT licence, its words and data are under CC BY 4.0.\n' +
    'Its scripts, its style and its search hold the works of others, with these notices. The program of Pagefind\n' +
    'is compiled from Rust and holds, among others, wasm-bindgen, bit-set, minicbor and the stemmers of Snowball;\n' +
    'their notices are with its source, https://github.com/Pagefind/pagefind.\n';
  return [head, ...parts].join(`\n${RULE}\n\n`);
}

/** The names of the packages under each licence. */
export const groupByLicence = (packages: readonly UsedPackage[]): [licence: string, names: string[]][] =>
  [...Map.groupBy(packages, ({ licence }) => licence)]
    .map(([licence, group]): [string, string[]] => [licence, [...new Set(group.map(({ name }) => name))]])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
