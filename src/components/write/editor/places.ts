/** Findings as the editor shows them: from their place to the end of the word. */
import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Finding } from '../../../content-rules/content-error.ts';

/** What a finding points at: a word, or the character that is in the way. */
const POINTED = /^[\p{L}\p{N}_./:#-]+|^<\/?[\w.:]*|^[^]/u;

/**
 * A place of the post in the text of the editor; what lies outside it is its nearest place.
 *
 * @param above how many lines of the post stand above those of the editor.
 */
export function placeIn(
  doc: Text,
  above: number,
  { line = 1, column = 1 }: Pick<Finding, 'line' | 'column'> = {},
): number {
  if (line <= above) return 0;
  const row = doc.line(Math.min(line - above, doc.lines));
  return Math.min(row.from + column - 1, row.to);
}

/** The findings that the editor shows. */
export function diagnosticsOf(doc: Text, above: number, findings: readonly Finding[]): Diagnostic[] {
  return findings.flatMap((finding) => {
    const { line = 0, message, fix } = finding;
    if (line <= above || line > above + doc.lines) return [];
    const from = placeIn(doc, above, finding);
    const length = POINTED.exec(doc.sliceString(from, doc.lineAt(from).to))?.[0].length ?? 0;
    const words = [message, fix].filter(Boolean).join(' ');
    return [{ from, to: from + length, severity: 'error' as const, message: words }];
  });
}
