/** Puts parts, tables and files into the text: from the menu, from the clipboard, or dropped on it. */
import type { KnownSite } from '../../lib/site/known-site.ts';
import { askForPart } from './insert.ts';
import type { Post } from './post.ts';
import { fromPaper } from './paper.ts';
import { EMPTY_TABLE, toTable } from './tables.ts';
import { addFiles, partFor } from './take-files.ts';

interface Place {
  insert: (part: string, isBlock: boolean) => void;
  focus: () => void;
  /** Told when files have come, with a sentence for each that cannot be taken. */
  filesCame: (refused: readonly string[]) => void;
}

export function createInserting(post: Post, known: KnownSite, place: () => Place) {
  /** Asks for a part and puts it into the text; false when the writer thinks better of it. */
  async function insertPart(name: string, file?: string): Promise<boolean> {
    const part =
      name === 'Table' ? { text: EMPTY_TABLE, isBlock: true } : await askForPart(name, known, post, file);
    if (part) place().insert(part.text, part.isBlock);
    else place().focus();
    return part !== undefined;
  }
  async function takeFiles(files: readonly File[], chosen?: string) {
    const { added, refused } = await addFiles(post, files);
    for (const name of added) if (!(await insertPart(chosen ?? partFor(name), name))) post.files.delete(name);
    place().filesCame(refused);
  }
  return {
    insertPart: (name: string, file?: string) => void insertPart(name, file),
    takeFiles: (files: readonly File[], part?: string) => void takeFiles(files, part),
    /** Takes what is pasted or dropped, if it is more than plain words. */
    take(data: DataTransfer): boolean {
      const words = data.getData('text/plain');
      const html = data.getData('text/html');
      const table = toTable(words);
      // Programs for texts and tables put a picture of the words beside them.
      const files = words && html ? [] : [...data.files];
      const text = table ?? fromPaper(words, html);
      if (files.length > 0) void takeFiles(files);
      else if (text !== undefined) place().insert(text, table !== undefined);
      return files.length > 0 || text !== undefined;
    },
  };
}
