/** What the search does with text: folding, cleaning a query, reading excerpts, marking words on a page. */

const LONGEST_QUERY = 200;

/**
 * A spelling in which words are compared: without capitals and accents, and with
 * one letter for å/aa, ø/oe, æ/ae and ß/ss, so that each way of writing a name meets the others.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/ø|oe/g, 'o')
    .replace(/æ|ae/g, 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('aa', 'a');
}

/** A query without control characters, of a sensible length. */
export function cleanQuery(text: string): string {
  const plain = text
    .slice(0, 4 * LONGEST_QUERY)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\ufffd\s]+/gu, ' ')
    .trim();
  return [...plain].slice(0, LONGEST_QUERY).join('').trim();
}

/** The words of a text: letters, digits, and hyphens or dots between them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-.][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

interface Piece {
  text: string;
  /** True for a word that was asked for. */
  marked: boolean;
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** Takes an excerpt of the index apart. It marks hits with `<mark>` and escapes the rest. */
export function splitExcerpt(excerpt: string): Piece[] {
  return excerpt
    .split(/<\/?mark>/)
    .map((part, position) => ({
      text: part.replace(/&(lt|gt|quot|#39|amp);/g, (whole, name: string) => entities[name] ?? whole),
      marked: position % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}

const WORDS_MARKED = 4;

/** The address with a text fragment, by which the browser marks the words on the page without a script. */
export function withTextFragment(address: string, words: readonly string[]): string {
  const marked = [...new Set(words.flatMap((word) => wordsOf(word).slice(0, 1)))].slice(0, WORDS_MARKED);
  if (marked.length === 0) return address;
  const directives = marked.map((word) => `text=${encodeURIComponent(word).replaceAll('-', '%2D')}`);
  return `${address}${address.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
}
