/** Text that was not saved as the site reads it: UTF-8 without characters that nobody sees. */
import type { Finding } from '../content-error.ts';
import { UNSEEN_IN_TEXT } from '../../lib/text/unseen.ts';

/** What stands where bytes are no UTF-8, control characters, and line ends of old machines. */
const BROKEN = /[\uFFFD\0-\x08\x0B\x0C\x0E-\x1F\x7F]|\r(?!\n)/;

/** The first character of a file that cannot be read. Nothing else needs to be said of such a file. */
export function findBrokenText(file: string, text: string): Finding[] {
  const at = [BROKEN, UNSEEN_IN_TEXT]
    .map((pattern) => pattern.exec(text)?.index)
    .find((index) => index !== undefined);
  if (at === undefined) return [];
  const before = text.slice(0, at).split('\n');
  const line = before.length;
  const shown = text
    .split('\n')
    [line - 1]?.trimEnd()
    .replace(new RegExp(`${BROKEN.source}|${UNSEEN_IN_TEXT.source}`, 'gu'), '\uFFFD');
  const place = { file, line, column: (before.at(-1)?.length ?? 0) + 1, source: shown };
  if (!BROKEN.test(text)) {
    const message = 'There is an invisible character here that reverses or breaks what follows.';
    return [{ ...place, message, fix: 'Delete it, or type the line again.' }];
  }
  return [
    {
      ...place,
      message: 'A letter here cannot be read: the file is not saved as UTF-8.',
      fix: 'Save it again with the encoding UTF-8; many editors ask for it under "Save as".',
    },
  ];
}
