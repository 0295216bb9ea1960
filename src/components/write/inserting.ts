/** Puts parts, tables and files into the text: from the menu, from the clipboard, or dropped on it. */
import type { KnownSite } from '../../lib/site/known-site.ts';
import { askForPart } from './insert.ts';
import type { Post } from './post.ts';
import { EMPTY_TABLE, toTable } from './tables.ts';
import { addFiles } from './take-files.ts';

interface Place {
  insert: (part: string, isBlock: boolean) => void;
  focus: () => void;
  /** Told when files have come, with a sentence for each that cannot be taken. */
  filesCame: (refused: readonly string[]) => void;
}

export function createInserting(post: Post, known: KnownSite, place: () => Place) {
  async function insertPart(name: string, filled?: Record<string, string>) {
    if (name === 'Table') return place().insert(EMPTY_TABLE, true);
    const part = await askForPart(name, known, post, filled);
    if (part) place().insert(part.text, part.isBlock);
    else place().focus();
  }
  async function takeFiles(files: readonly File[]) {
    const { added, refused } = await addFiles(post, files);
    place().filesCame(refused);
    for (const { name, part } of added) await insertPart(part, { src: `./${name}` });
  }
  return {
    insertPart: (name: string) => void insertPart(name),
    takeFiles: (files: FileList) => void takeFiles([...files]),
    /** Takes what is pasted or dropped, if it is more than words. */
    take(data: DataTransfer): boolean {
      const files = [...data.files];
      const table = files.length === 0 ? toTable(data.getData('text/plain')) : undefined;
      if (files.length > 0) void takeFiles(files);
      else if (table) place().insert(table, true);
      return files.length > 0 || table !== undefined;
    },
  };
}
