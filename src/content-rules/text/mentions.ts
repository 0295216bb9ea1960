/** Looks up what texts mention: entries by id, addresses of this site, files beside the text. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pictureName } from './allowed.ts';
import { readBars } from '../../lib/text/csv.ts';
import { findNearest } from '../../lib/text/edit-distance.ts';
import type { Mention } from './tree.ts';
import type { LookUp } from './check-text.ts';

type Ids = ReadonlyMap<string, readonly string[]>;

/** The collection behind each folder of pages with an address per entry. */
export const addressFolders: Record<string, string> = {
  calls: 'calls',
  team: 'people',
  organisations: 'organisations',
  'results/publications': 'publications',
  'results/software': 'software',
  news: 'news',
};

/** Every address that this site answers, without the base path. */
export function knownAddresses(ids: Ids): Set<string> {
  const pages = existsSync('src/pages')
    ? readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    : [];
  const fixed = pages
    .map((page) => page.replaceAll('\\', '/'))
    .filter((page) => /\.(astro|ts)$/.test(page) && !page.includes('['))
    .map(
      (page) =>
        `/${page
          .replace(/(^|\/)index\.astro$/, '$1')
          .replace(/\.astro$/, '/')
          .replace(/\.ts$/, '')}`,
    );
  const entries = Object.entries(addressFolders).flatMap(([folder, name]) =>
    (ids.get(name) ?? []).map((id) => `/${folder}/${id}/`),
  );
  return new Set([...fixed, ...entries]);
}

const endings = { picture: pictureName, table: /\.csv$/, file: /\.(csv|pdf)$/ };

function checkTable(path: string): ReturnType<LookUp> {
  try {
    readBars(readFileSync(path, 'utf8'));
    return undefined;
  } catch (error) {
    const fix = 'Write a head such as "Model,kWh", then a line for each bar, such as "Small,1.5".';
    return { message: (error as Error).message, fix };
  }
}

/** Answers for one text whether what it mentions is there. */
export function lookUpIn(file: string, ids: Ids, addresses: ReadonlySet<string>): LookUp {
  const folder = dirname(file);
  return ({ kind, value, of }: Mention) => {
    if (kind === 'id') {
      const known = ids.get(of ?? '') ?? [];
      if (known.includes(value)) return undefined;
      const meant = findNearest(value, known);
      const fix = meant ? `Did you mean "${meant}"?` : `Known are: ${known.join(', ')}.`;
      return { message: `Nothing in ${of} is called "${value}".`, fix };
    }
    if (kind === 'link') {
      const path = value.split(/[?#]/)[0] ?? '';
      // Tags, and files below a page, are made by the build, which looks for dead links itself.
      if (!value.startsWith('/') || addresses.has(path) || /^\/news\/tags\/|\.\w+$/.test(path))
        return undefined;
      const meant = findNearest(path, [...addresses]);
      const fix = meant ? `Did you mean ${meant}?` : 'Open the page and copy its address.';
      return { message: `No page of this site has the address ${path}.`, fix };
    }
    const path = join(folder, value);
    if (existsSync(path) && lstatSync(path).isFile()) return kind === 'table' ? checkTable(path) : undefined;
    const there = readdirSync(folder).filter((name) => endings[kind].test(name));
    const meant = findNearest(value.slice(2), there);
    return {
      message: `There is no file ${value} beside the text.`,
      fix: meant ? `Did you mean ./${meant}?` : 'Put the file into the folder of the text.',
    };
  };
}
