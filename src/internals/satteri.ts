/** The parser of the build. */
import { mdxToMdast } from 'satteri';
import { toMathMl } from '../lib/text/maths.ts';
import { findClosingBracket } from '../content-rules/text/code-in-braces.ts';
import { type Parse, type Place, Stop, type TextTools } from '../content-rules/text/reader.ts';
import type { TreeNode } from '../content-rules/text/tree.ts';

/** What the parser reads beside plain Markdown. The build and the check must agree. */
export const features = { math: true } as const;

/** A line of the parser's message: "5:4: Unexpected character …". */
const PLACE = /^(\d+):(\d+): ([\s\S]*)$/;

const placeIn = (line = '1', column = '1'): Place => ({ line: Number(line), column: Number(column) });

/** How far into a text a place is. */
function offsetOf(text: string, { line, column }: Place): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The text with other code in the brackets around a place: code that can be read, and as wide. */
function replaceCode(text: string, at: number): string | undefined {
  for (let opening = text.lastIndexOf('{', at); opening >= 0; opening = text.lastIndexOf('{', opening - 1)) {
    const end = findClosingBracket(text, opening + 1);
    if (end !== undefined && end >= at) {
      const code = text.slice(opening + 1, end);
      const plain = code.trimStart().startsWith('...') ? '...0' : '0';
      // What begins a line of a quote or a list stays.
      const blank = code.replace(/(?<=\n)[> \t]+|[^\n]/g, (part) => (/^[> \t]/.test(part) ? part : ' '));
      const filled = plain + blank.slice(plain.length);
      if (filled !== code && filled.length === code.length) {
        return text.slice(0, opening + 1) + filled + text.slice(end);
      }
    }
    if (opening === 0) break;
  }
  return undefined;
}

export const parse: Parse = (text) => {
  try {
    return mdxToMdast(text, { options: { position: true }, features } as never) as TreeNode;
  } catch (error) {
    const [, line, column, reason = ''] = PLACE.exec((error as Error).message) ?? [];
    const place = placeIn(line, column);
    // No code may stand in a text, so it does not matter whether it is right.
    if (reason.startsWith('Could not parse expression')) {
      const at = offsetOf(text, place);
      const readable = replaceCode(text, at);
      if (readable !== undefined) return parse(readable);
      throw new Stop(placeAt(text, Math.max(0, text.lastIndexOf('{', at))));
    }
    const unclosed = /Expected (?:a|the) closing tag .*?`<\/?([^`>]*)>`/.exec(reason)?.[1];
    throw new Stop(place, unclosed);
  }
};

/** What the build and the check read texts with. */
export const buildTools: TextTools = { parse, setMaths: toMathMl };
