/** Names, titles and summaries that two entries share, or that a page of the site has already. */
import type { Finding } from '../content-error.ts';
import type { ReadCollection, ReadEntry } from './read-entry.ts';

/** Where the entries of a collection have their pages, and the names there that a page or a file has already. */
export interface TakenNames {
  href: string;
  names: string[];
}

/** Names under which an address is taken: by a page, or by a file beside which pages and files are made. */
function findTakenNames({ name, files }: ReadCollection, { href, names }: TakenNames): Finding[] {
  return files
    .filter(({ id }) => names.includes(id))
    .map(({ id, file }) => ({
      file,
      message: `The site itself uses the address ${href}${id}.`,
      fix: `Give it another name, such as "${id}-${name}".`,
    }));
}

/** Names that differ in capitals alone are one address, and one file on many machines. */
function findSameNames(files: readonly ReadEntry[]): Finding[] {
  return files.flatMap(({ id, file }) => {
    if (id === id.toLowerCase()) return [];
    const other = files.find((each) => each.id !== id && each.id.toLowerCase() === id.toLowerCase());
    if (!other) return [];
    const message = `It has the same name as ${other.file}, apart from capitals.`;
    return [{ file, message, fix: 'Give one of the two another name.' }];
  });
}

const field = ({ source }: ReadEntry, name: string): unknown =>
  (source.data as Record<string, unknown> | undefined)?.[name];

/** A page of something that stands in a list, of which no more than its title is known. */
export interface Titled {
  file: string;
  title: string;
}

/**
 * Two pages with the same title or summary cannot be told apart in lists, feeds and search engines.
 *
 * @param fields the field that holds the words; an entry has one of them.
 * @param listed what has the same kind of words and is not looked at itself.
 */
function findSameWords(
  entries: readonly ReadEntry[],
  fields: readonly string[],
  listed: readonly Titled[] = [],
): Finding[] {
  const first = new Map(listed.map(({ file, title }) => [title.trim(), file]));
  return entries.flatMap((entry) => {
    const name = fields.find((each) => typeof field(entry, each) === 'string');
    if (!name) return [];
    const key = String(field(entry, name)).trim();
    const other = first.get(key);
    if (!other) first.set(key, entry.file);
    if (!other) return [];
    return [
      {
        file: entry.file,
        ...entry.source.placeOf([name]),
        message: `${other} has the same ${fields[0] ?? name}.`,
        fix: `Write a ${name} that tells the two apart.`,
      },
    ];
  });
}

/** A post or an event is to blame, and not the page whose title it takes. */
const comesLast = ({ name }: ReadCollection) => ['news', 'events'].includes(name);

/**
 * What two entries share and may not.
 *
 * @param takenIn says which names of a collection the site itself uses.
 * @param listed pages of which no more than the title is known.
 */
export function findDuplicateEntries(
  folders: readonly ReadCollection[],
  takenIn: (collection: string) => TakenNames,
  listed: readonly Titled[],
): Finding[] {
  const all = [...folders.filter((each) => !comesLast(each)), ...folders.filter(comesLast)].flatMap(
    ({ files }) => files,
  );
  return [
    ...folders.flatMap((folder) => [
      ...findTakenNames(folder, takenIn(folder.name)),
      ...(folder.foldered ? findSameNames(folder.files) : []),
    ]),
    // The page of a person, a program or a body has its name for a title.
    ...findSameWords(all, ['title', 'name'], listed),
    ...findSameWords(all, ['summary']),
  ];
}
