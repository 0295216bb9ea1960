/** How far code in curly brackets reaches. What it says does not matter: no code may stand in a text. */

/** Pieces of JavaScript in which a bracket is no bracket: comments and texts in quotes, to their ends. */
const closedPieces =
  /\/\*[^]*?\*\/|\/\/[^\n]*(?:\n|$)|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[^])*`/y;

/**
 * Where the bracket that is opened before a place is closed, if it is.
 *
 * @param start the place of the first character in the brackets.
 */
export function findClosingBracket(text: string, start = 0): number | undefined {
  let depth = 1;
  for (let at = start; at < text.length;) {
    closedPieces.lastIndex = at;
    if (closedPieces.test(text)) {
      at = closedPieces.lastIndex;
      continue;
    }
    const character = text[at];
    if (character === '/' && text[at + 1] === '*') return undefined;
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
    if (depth === 0) return at;
    at += 1;
  }
  return undefined;
}
