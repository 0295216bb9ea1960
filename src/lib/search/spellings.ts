/** How words with letters such as ø are typed where a keyboard has none. */

/** Letters that are no letter with an accent: as they are spelt out, and as they look. */
const letters: ReadonlyMap<string, readonly [spelt: string, looks: string]> = new Map(
  Object.entries({
    æ: ['ae', 'ae'], ä: ['ae', 'a'], å: ['aa', 'a'], ø: ['oe', 'o'], ö: ['oe', 'o'], œ: ['oe', 'oe'],
    ü: ['ue', 'u'], ß: ['ss', 'ss'], ð: ['d', 'd'], đ: ['d', 'd'], ħ: ['h', 'h'], ı: ['i', 'i'],
    ł: ['l', 'l'], ŋ: ['ng', 'n'], þ: ['th', 'th'], ŧ: ['t', 't'],
  }),
); // prettier-ignore

const respell = (text: string, form: 0 | 1) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{L}/gu, (letter) => letters.get(letter)?.[form] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** The text with its letters spelt out, "oersted", and as they look, "orsted"; none where both are the text. */
export function spellingsOf(text: string): string[] {
  const plain = text.normalize('NFC').toLowerCase();
  return [...new Set([respell(text, 0), respell(text, 1)])].filter((spelling) => spelling !== plain);
}

const MOST = 500;

/** The spellings of every word of a text that has such letters, each once. */
export function spellingsIn(text: string): string[] {
  const words = new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{Script=Latin}\p{M}]+/gu) ?? [],
  );
  return [...new Set([...words].filter((word) => /[^a-z]/.test(word)).flatMap(spellingsOf))].slice(0, MOST);
}
