/** Findings as the editor shows them: from their place to the end of the word. */
import type { Diagnostic } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import type { Finding } from '../../../content-rules/content-error.ts';

/** What a finding points at: a word, or the character that is in the way. */
const POINTED = /^[\p{L}\p{N}_./:#-]+|^<\/?[\w.:]*|^[^]/u;

export function diagnosticsOf({ doc }: EditorState, findings: readonly Finding[]): Diagnostic[] {
  return findings.flatMap(({ line, column, message, fix }) => {
    if (!line || line > doc.lines) return [];
    const row = doc.line(line);
    const from = Math.min(row.from + (column ?? 1) - 1, row.to);
    const length = POINTED.exec(doc.sliceString(from, row.to))?.[0].length ?? 0;
    return [
      {
        from,
        to: from + length,
        severity: 'error' as const,
        message: [message, fix].filter(Boolean).join(' '),
      },
    ];
  });
}
