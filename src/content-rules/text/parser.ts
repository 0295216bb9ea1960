/** Reads a text with the parser of the build, and says in plain words where it cannot be read. */
import { mdxToMdast } from 'satteri';
import { refuseTag } from './component-rules.ts';
import type { TreeNode, Problem } from './tree.ts';

/** What the parser reads beside plain Markdown. The build and the check must agree. */
export const features = { math: true } as const;

export interface TextSyntaxError extends Problem {
  line: number;
  column: number;
}

function explainTag(rest: string): Problem {
  const address = /^<((?:https?:\/\/|www\.)[^\s>]*)>?/.exec(rest)?.[1];
  if (address) {
    const message = 'Angle brackets do not make a link here.';
    return { message, fix: `Write the address without them, ${address}, or [words](${address}).` };
  }
  const mail = /^<((?:mailto:)?[^\s<>@]+@[^\s<>]+)>/.exec(rest)?.[1]?.replace('mailto:', '');
  if (mail) {
    const message = 'Angle brackets do not make a mail address here.';
    return { message, fix: `Write [${mail}](mailto:${mail}).` };
  }
  const component = /^<([A-Z]\w*)/.exec(rest)?.[1];
  if (component) {
    const message = `The tag <${component}> is not written to its end, or a text in it lacks its quotes.`;
    return {
      message,
      fix: `Write every attribute as name="text" and end the tag: <${component} name="text" />.`,
    };
  }
  const words = /^<\s*\S*/.exec(rest)?.[0] ?? '<';
  return {
    message: 'The character < begins a tag here.',
    fix: `Write "less than" in words, or &lt; for the character: ${words.replace('<', '&lt;')}`,
  };
}

/** What the author probably meant at the place at which the parser stopped. */
function explain(reason: string, rest: string): Problem {
  if (rest.startsWith('<!--')) {
    return { message: 'An HTML comment cannot stand here.', fix: 'Write {/* comment */}, or remove it.' };
  }
  if (/^<![A-Z[]/i.test(rest)) return { message: 'HTML cannot stand here.', fix: 'Remove it.' };
  const closing = /^<\/\s*([^\s>]*)/.exec(rest)?.[1];
  if (closing !== undefined) {
    const message = `The closing tag </${closing}> does not close what was opened last.`;
    return {
      message,
      fix: 'Close every component in the order in which they were opened, or remove the tag.',
    };
  }
  const unclosed = /Expected (?:a|the) closing tag .*?`<\/?([^`>]*)>`/.exec(reason)?.[1];
  if (unclosed && !/^[a-z]/.test(unclosed)) {
    const message = `The component <${unclosed}> is opened and not closed where it can be.`;
    return {
      message,
      fix: `Put <${unclosed} …> and </${unclosed}> on lines of their own, or end the tag with />.`,
    };
  }
  if (unclosed) {
    return refuseTag(unclosed);
  }
  if (rest.startsWith('<')) return explainTag(rest);
  return {
    message: 'A curly bracket begins code, and code cannot stand here.',
    fix: 'Write \\{ and \\} for the characters.',
  };
}

/** The place of the bracket that holds the code in which the parser stopped. */
function openingBracket(lines: readonly string[], line: number, column: number): [number, number] {
  for (let row = line; row > 0; row--) {
    const found = (lines[row - 1] ?? '').lastIndexOf('{', row === line ? column - 1 : Infinity);
    if (found >= 0) return [row, found + 1];
  }
  return [line, column];
}

/** A line of the parser's message: "5:4: Unexpected character …". */
const PLACE = /^(\d+):(\d+): ([\s\S]*)$/;
/** No more syntax errors of one text are told at once. */
const MOST = 20;

/**
 * Reads a text and goes on after a syntax error, so that one run finds them all.
 *
 * @param text without a byte order mark; front matter blanked with spaces.
 */
export function parseText(text: string): { tree?: TreeNode; syntaxErrors: TextSyntaxError[] } {
  const syntaxErrors: TextSyntaxError[] = [];
  const lines = text.split('\n');
  while (syntaxErrors.length < MOST) {
    try {
      const tree = mdxToMdast(lines.join('\n'), {
        options: { position: true },
        features,
      } as never) as TreeNode;
      return { tree, syntaxErrors };
    } catch (error) {
      const [, line = '1', column = '1', reason = ''] = PLACE.exec((error as Error).message) ?? [];
      const stopped: [number, number] = [Number(line), Number(column)];
      const inCode = reason.startsWith('Could not parse expression');
      const [at0, at1] = inCode ? openingBracket(lines, ...stopped) : stopped;
      const place = { line: at0, column: at1 };
      const at = lines[place.line - 1] ?? '';
      const rest = at.slice(place.column - 1);
      syntaxErrors.push({ ...place, ...explain(reason, rest) });
      // A tag that is closed in the wrong place is at fault where it was opened.
      const opened = /opened at (\d+):(\d+)/.exec(reason)?.slice(1).map(Number);
      const [row = 1, column1 = 1] = opened ?? [place.line, place.column];
      const wrong = lines[row - 1] ?? '';
      if (!/[<{]/.test(wrong[column1 - 1] ?? '')) break;
      // The character is replaced by a letter of the same width, so that all other places hold.
      lines[row - 1] = `${wrong.slice(0, column1 - 1)}x${wrong.slice(column1)}`;
    }
  }
  return { syntaxErrors };
}
