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

/** Two pages with the same title or summary cannot be told apart in lists, feeds and search engines. */
function findSameWords(entries: readonly ReadEntry[], name: 'title' | 'summary'): Finding[] {
  const first = new Map<string, ReadEntry>();
  return entries.flatMap((entry) => {
    const words = field(entry, name);
    if (typeof words !== 'string') return [];
    const key = words.trim();
    const other = first.get(key);
    if (!other) first.set(key, entry);
    if (!other) return [];
    return [
      {
        file: entry.file,
        ...entry.source.placeOf([name]),
        message: `${other.file} has the same ${name}.`,
        fix: `Write a ${name} that tells the two apart.`,
      },
    ];
  });
}

/** What two entries share and may not. `takenIn` says which names of a collection the site itself uses. */
export function findDuplicateEntries(
  folders: readonly ReadCollection[],
  takenIn: (collection: string) => TakenNames,
): Finding[] {
  const all = folders.flatMap(({ files }) => files);
  return [
    ...folders.flatMap((folder) => [
      ...findTakenNames(folder, takenIn(folder.name)),
      ...(folder.foldered ? findSameNames(folder.files) : []),
    ]),
    ...findSameWords(all, 'title'),
    ...findSameWords(all, 'summary'),
  ];
}
