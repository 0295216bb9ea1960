/** Text that was not saved as the site reads it: UTF-8 without control characters. */
import type { Finding } from '../../content-rules/content-error.ts';

/** What stands where bytes are no UTF-8, control characters, and line ends of old machines. */
const BROKEN = /[\uFFFD\0-\x08\x0B\x0C\x0E-\x1F\x7F]|\r(?!\n)/;

/** the first character of a file that cannot be read. Nothing else needs to be said of such a file. */
export function findBrokenText(file: string, text: string): Finding[] {
  const at = BROKEN.exec(text)?.index;
  if (at === undefined) return [];
  const before = text.slice(0, at).split('\n');
  const line = before.length;
  const shown = text.split('\n')[line - 1]?.trimEnd().replace(new RegExp(BROKEN, 'g'), '\uFFFD');
  return [
    {
      file,
      line,
      column: (before.at(-1)?.length ?? 0) + 1,
      source: shown,
      message: 'A letter here cannot be read: the file is not saved as UTF-8.',
      fix: 'Save it again with the encoding UTF-8; many editors ask for it under "Save as".',
    },
  ];
}
