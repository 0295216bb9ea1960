/** Reads a text with a parser, and says in plain words where it cannot be read. */
import { refuseTag } from './component-rules.ts';
import type { Problem, TreeNode } from './tree.ts';

/**
 * A parser of Markdown with components. `internals/satteri.ts` holds that of the build, `browser-parser/` its stand-in.
 *
 * @param text without a byte order mark; front matter blanked with spaces.
 * @throws Stop where the text cannot be read.
 */
export type Parse = (text: string) => TreeNode;

/** What the rules need that is another in a browser than in the build. */
export interface TextTools {
  parse: Parse;
  /** Tries to set a formula. @throws Error when it cannot be set. */
  setMaths: (tex: string, display: boolean) => unknown;
}

export interface Place {
  line: number;
  column: number;
}

/** Where a parser stopped. */
export class Stop extends Error {
  override name = 'Stop';
  readonly place: Place;
  /** The component or tag that is opened and not closed, if that is why. An empty tag has an empty name. */
  readonly unclosed: string | undefined;

  constructor(place: Place, unclosed?: string) {
    super(`The text cannot be read from ${place.line}:${place.column} onwards.`);
    this.place = place;
    this.unclosed = unclosed;
  }
}

interface TextSyntaxError extends Problem, Place {}

function explainTag(rest: string): Problem {
  const address = /^<((?:https?:\/\/|www\.)[^\s>]*)>?/.exec(rest)?.[1];
  if (address) {
    const message = 'Angle brackets do not make a link here.';
    return { message, fix: `Write the address without them, ${address}, or [words](${address}).` };
  }
  const mail = /^<((?:mailto:)?[^\s<>@]+@[^\s<>]+)>/.exec(rest)?.[1]?.replace('mailto:', '');
  if (mail) {
    const message = 'Angle brackets do not make an e-mail address here.';
    return { message, fix: `Write [${mail}](mailto:${mail}).` };
  }
  const component = /^<([A-Z]\w*)/.exec(rest)?.[1];
  if (component) {
    const message = `The tag <${component}> is unfinished, or a text in it lacks its quotes.`;
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
function explain(unclosed: string | undefined, rest: string): Problem {
  if (rest.startsWith('<!--')) {
    return { message: 'An HTML comment is not allowed here.', fix: 'Write {/* comment */}, or remove it.' };
  }
  if (/^<![A-Z[]/i.test(rest)) return { message: 'HTML is not allowed here.', fix: 'Remove it.' };
  const closing = /^<\/\s*([^\s>]*)/.exec(rest)?.[1];
  if (closing !== undefined) {
    const message = `The closing tag </${closing}> does not close what was opened last.`;
    return {
      message,
      fix: 'Close every component in the order in which they were opened, or remove the tag.',
    };
  }
  if (unclosed && !/^[a-z]/.test(unclosed)) {
    const message = `The component <${unclosed}> is not closed, or is closed in the wrong place.`;
    return {
      message,
      fix: `Put <${unclosed} …> and </${unclosed}> on lines of their own, or end the tag with />.`,
    };
  }
  if (unclosed) return refuseTag(unclosed);
  if (rest.startsWith('<')) return explainTag(rest);
  return {
    message: 'A curly bracket begins code, and code is not allowed here.',
    fix: 'Write \\{ and \\} for the characters.',
  };
}

/** No more syntax errors of one text are told at once. */
const MOST = 20;

/** Reads a text and goes on after a syntax error, so that one run finds them all. */
export function readText(text: string, parse: Parse): { tree?: TreeNode; syntaxErrors: TextSyntaxError[] } {
  const syntaxErrors: TextSyntaxError[] = [];
  const lines = text.split('\n');
  while (syntaxErrors.length < MOST) {
    try {
      return { tree: parse(lines.join('\n')), syntaxErrors };
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      const { line, column } = error.place;
      const wrong = lines[line - 1] ?? '';
      syntaxErrors.push({ line, column, ...explain(error.unclosed, wrong.slice(column - 1)) });
      if (!/[<{]/.test(wrong[column - 1] ?? '')) break;
      // The character is replaced by a letter of the same width, so that all other places hold.
      lines[line - 1] = `${wrong.slice(0, column - 1)}x${wrong.slice(column)}`;
    }
  }
  return { syntaxErrors };
}
