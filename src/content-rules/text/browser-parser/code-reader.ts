/** Stands in for a parser of JavaScript: it tells where code ends, which is all that matters of it. */
import { findClosingBracket } from '../code-in-braces.ts';

/** What the reader of a text asks for when code has not come to its end: go on to the next bracket. */
class Unfinished extends Error {
  pos = 0;
  raisedAt = Infinity;
}

function readExpression(text: string) {
  if (findClosingBracket(`${text}}`) !== text.length) throw new Unfinished('The code goes on.');
  const whole = { start: 0, end: text.length };
  // In a tag, code may only be `{...this}`; the reader asks whether it is, with the brackets around it.
  const inTag = /^\(\{\s*(\.\.\.)?[^]*\}\)$/.exec(text);
  const properties = [{ type: inTag?.[1] ? 'SpreadElement' : 'Property', ...whole }];
  return { type: 'ObjectExpression', properties, ...whole };
}

/** What is used of Acorn, in its words. */
export const codeReader = {
  parse: (text: string) => ({ type: 'Program', body: [], start: 0, end: text.length }),
  parseExpressionAt: readExpression,
};
