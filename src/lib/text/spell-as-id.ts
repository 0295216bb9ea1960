/** How names become addresses. */

/** Latin letters that are no letter with an accent, and how they are spelt without themselves. */
const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ä: 'ae', å: 'aa', æ: 'ae', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ł: 'l', ŋ: 'ng',
    ö: 'oe', ø: 'oe', œ: 'oe', ß: 'ss', ſ: 's', ŧ: 't', þ: 'th', ü: 'ue',
  }),
); // prettier-ignore

/**
 * How a name is spelt as an id: lower-case ASCII words joined by hyphens.
 * Empty when the name has no Latin letter and no digit.
 */
export const spellAsId = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{L}/gu, (letter) => letters.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{L}/gu, (letter) => letters.get(letter) ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
