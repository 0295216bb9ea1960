/**
 * The one function through which errors leave. A finding says where, what was
 * found, and what to write instead; all findings of a run leave together.
 */

export interface Finding {
  /** Path from the root of the repository, such as `content/people/christian-igel.mdx`. */
  file: string;
  /** Counted from 1. */
  line?: number | undefined;
  /** Counted from 1, in UTF-16 units as editors count them. */
  column?: number | undefined;
  /** A full sentence: what is wrong. */
  message: string;
  /** What to write instead. */
  fix?: string | undefined;
  /** The line of the file that the finding points at. */
  source?: string | undefined;
}

/** The order in which findings are told: by file, then from top to bottom. */
export const byPlace = (a: Finding, b: Finding): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0);

/** Characters of a source line that a terminal shows at once. */
const WIDTH = 100;

/** Characters that turn the direction of writing, and would turn that of the terminal. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** The part of a line around a column, and the column in it. */
function clip(source: string, column: number): [string, number] {
  const from = source.length > WIDTH ? Math.max(0, column - 1 - WIDTH / 2) : 0;
  const part = source.slice(from, from + WIDTH).replace(TURNING, '\uFFFD');
  const head = from > 0 ? '…' : '';
  return [`${head}${part}${from + WIDTH < source.length ? '…' : ''}`, column - from + head.length];
}

/** Prints a finding as a paragraph: place, sentence, the line with a caret, what to write instead. */
export function formatFinding({ file, line, column, message, fix, source }: Finding): string {
  const place = [file, line, line && column].filter(Boolean).join(':');
  const lines = [`${place}`, `  ${message}`];
  if (source !== undefined && column) {
    const gutter = `  ${line} | `;
    const [shown, at] = clip(source, column);
    const before = shown.slice(0, at - 1).replace(/[^\t]/g, ' ');
    lines.push(`${gutter}${shown}`, `${' '.repeat(gutter.length)}${before}^`);
  }
  if (fix) lines.push(...fix.split('\n').map((part, index) => part && (index ? '    ' : '  ') + part));
  return lines.join('\n');
}

/** Prints findings one below the other, with their number. */
export function formatFindings(findings: readonly Finding[]): string {
  const count = findings.length === 1 ? 'One finding' : `${findings.length} findings`;
  return `${findings.map(formatFinding).join('\n\n')}\n\n${count}. The guide is content/README.md.`;
}

export class ContentError extends Error {
  override name = 'ContentError';
  readonly findings: Finding[];

  constructor(findings: Finding[]) {
    super(formatFindings(findings));
    this.findings = findings;
  }
}

/** @throws ContentError always. */
export function throwContentError(...findings: Finding[]): never {
  throw new ContentError(findings);
}
