/** Help for words that are written in another way than on the site. */
import { editDistance } from '../text/edit-distance.ts';
import { fold, wordsOf } from './search-text.ts';

/** How many mistakes are forgiven in a word of that length; a transposition is one. */
function allowedMistakes(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

const isKnown = (word: string, folded: readonly string[]) =>
  folded.some((known) => known === word || (word.length > 2 && known.startsWith(word)));

function nearestWord(word: string, words: readonly string[], folded: readonly string[]): string {
  const asked = fold(word);
  const same = folded.indexOf(asked);
  if (same >= 0) return words[same] ?? word;
  const limit = allowedMistakes(asked.length);
  if (limit === 0 || /\d/.test(asked) || isKnown(asked, folded)) return word;
  let best = { word, distance: limit + 1 };
  folded.forEach((candidate, position) => {
    if (Math.abs(candidate.length - asked.length) > limit) return;
    const distance = editDistance(asked, candidate);
    if (distance < best.distance) best = { word: words[position] ?? word, distance };
  });
  return best.word;
}

/** Gives a query as these words would spell it; undefined when that is what was asked. Folds the words once. */
export function createSuggest(words: readonly string[]) {
  const folded = words.map(fold);
  return (query: string): string | undefined => {
    const better = query
      .split(' ')
      .map((word) => nearestWord(word, words, folded))
      .join(' ');
    return better.toLowerCase() === query.toLowerCase() ? undefined : better;
  };
}

/** True when two queries differ only in how letters such as ø are written. */
export const isSpelling = (a: string, b: string) => fold(a) === fold(b);

const ENDING = /^(e?s|e?d|e|y|ies|ing|ers?|al|ly|ions?|ment|ability)?$/;

/** True when two words differ in nothing but an ending of English: "training" and "train", not "traning". */
function isForm(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared > 2 && ENDING.test(a.slice(shared)) && ENDING.test(b.slice(shared));
}

/** True when every word of the query is, in some form or as a beginning, among the words that were found. */
export function isFound(query: string, found: readonly string[]): boolean {
  const words = new Set(wordsOf(fold(found.join(' '))));
  return wordsOf(fold(query)).every((asked) =>
    [...words].some((word) => word.startsWith(asked) || isForm(asked, word)),
  );
}

/** True when some word of the query shares most of its letters, from the first, with a word that was found. */
export function isNear(query: string, found: readonly string[]): boolean {
  const words = wordsOf(fold(found.join(' '))).flatMap((word) => [word, ...word.split(/[-.]/)]);
  const asked = wordsOf(fold(query)).flatMap((word) => word.split(/[-.]/));
  return asked.some((word) => {
    const shared = word.slice(0, Math.max(Math.min(3, word.length), Math.ceil(word.length * 0.6)));
    return words.some((each) => each.startsWith(shared));
  });
}

/** True when a word of the query is one of the keywords, or the beginning of one. */
export function matchesKeyword(query: string, keywords: readonly string[]): boolean {
  const known = keywords.map(fold);
  return wordsOf(fold(query)).some((word) =>
    known.some(
      (keyword) =>
        keyword === word || `${keyword}s` === word || (word.length > 3 && keyword.startsWith(word)),
    ),
  );
}
