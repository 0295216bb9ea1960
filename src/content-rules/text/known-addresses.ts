/** Which addresses the site has, by its map: those that texts may lead to, and those that no entry may take. */
import { addresses } from '../../lib/site/addresses.ts';
import { type Collection, collections, pages } from '../../site.ts';
import type { TakenNames } from '../front-matter/duplicate-entries.ts';
import { blankFrontMatter } from './check-text.ts';
import { idsIn, type PartsOf } from './fragments.ts';
import type { Ids } from './mentions.ts';
import { readText, type TextTools } from './reader.ts';

/** The collections whose entries have pages. */
const listed = Object.entries<Collection>(collections).flatMap(([name, { list, entry }]) =>
  list && entry ? [{ name, list, entry }] : [],
);

/** Where the entries of a collection have their pages, and the names there that a page or a file has already. */
export function namesTakenIn(collection: string): TakenNames {
  const { href } = listed.find(({ name }) => name === collection)?.list ?? { href: '' };
  const below = Object.values(addresses).filter(
    (address) => typeof address === 'string' && href !== '' && address.startsWith(href),
  );
  return { href, names: below.map((address) => String(address).slice(href.length).split(/[./]/)[0] ?? '') };
}

/** The headings of each text that has a page of its own. The parts of fixed pages are known to the build alone. */
export function partsOfTexts(
  folders: readonly { name: string; files: readonly { id: string; text: string }[] }[],
  parse: TextTools['parse'],
): PartsOf {
  const texts = new Map(
    folders.flatMap(({ name, files }) => {
      const entry = listed.find((each) => each.name === name)?.entry;
      return entry ? files.map(({ id, text }) => [entry(id), text] as const) : [];
    }),
  );
  return (path) => {
    const text = texts.get(path);
    const tree = text === undefined ? undefined : readText(blankFrontMatter(text), parse).tree;
    return tree && idsIn(tree);
  };
}

/** Every address of a page of this site, without the base path. */
export function knownAddresses(ids: Ids): Set<string> {
  const fixed = Object.values(pages).map(({ href }) => href);
  const entries = listed.flatMap(({ name, entry }) => (ids.get(name) ?? []).map(entry));
  return new Set([...fixed, ...entries]);
}
