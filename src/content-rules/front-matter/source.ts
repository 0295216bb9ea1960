/** YAML with places: which line and column a field stands on. */
import { isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Finding } from '../content-error.ts';
import { findYamlSyntaxErrors } from './yaml-syntax.ts';

/** A piece of YAML in a file, and where each of its fields stands. */
export interface Source {
  file: string;
  data: unknown;
  /** Syntax errors of the YAML itself. When there are any, `data` is not to be used. */
  findings: Finding[];
  /** The place of a field, or of the nearest field around it. */
  placeOf(path: readonly PropertyKey[], key?: string): Pick<Finding, 'line' | 'column' | 'source'>;
}

/** A key node when the path leads to a field, otherwise its value. */
function findNode(document: Document, path: readonly PropertyKey[], key?: string): Node | undefined {
  const parent = document.getIn(path, true) as { items?: unknown[] } | undefined;
  if (key === undefined) return parent as Node | undefined;
  const pair = parent?.items?.find(
    (item) =>
      isScalar((item as { key?: unknown }).key) && (item as { key: { value: unknown } }).key.value === key,
  );
  return (pair as { key?: Node } | undefined)?.key;
}

/**
 * Reads YAML and remembers where everything stands.
 *
 * @param text the whole file.
 * @param start offset at which the YAML begins.
 * @param end offset at which it ends.
 */
export function readYaml(file: string, text: string, start = 0, end = text.length): Source {
  const lines = text.split('\n');
  const counter = new LineCounter();
  const yaml = text.slice(start, end);
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const firstLine = text.slice(0, start).split('\n').length;
  const placeAt = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    const at = line + firstLine - 1;
    return { line: at, column: col, source: lines[at - 1]?.replace(/\r$/, '') };
  };
  const findings: Finding[] = findYamlSyntaxErrors(document).map(({ offset, message, fix }) => ({
    file,
    ...placeAt(offset),
    message,
    fix,
  }));
  return {
    file,
    data: findings.length === 0 ? (document.toJS() as unknown) : undefined,
    findings,
    placeOf(path, key) {
      for (let depth = path.length; depth >= 0; depth--) {
        const node = findNode(document, path.slice(0, depth), depth === path.length ? key : undefined);
        const offset = node?.range?.[0];
        if (offset !== undefined && depth > 0) return placeAt(offset);
        if (offset !== undefined && key !== undefined && depth === path.length) return placeAt(offset);
      }
      return { line: Math.max(1, firstLine - 1), column: 1, source: lines[Math.max(0, firstLine - 2)] };
    },
  };
}

/** Reads the front matter of an MDX file: YAML between two lines of three hyphens at its very top. */
export function readFrontMatter(file: string, text: string): Source {
  const fence = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(text);
  if (fence?.index === 0) {
    const start = fence[0].indexOf('\n') + 1;
    return readYaml(file, text, start, start + (fence[1]?.length ?? 0));
  }
  const opened = /^\uFEFF?---[ \t]*\r?\n/.test(text);
  const finding = {
    file,
    line: 1,
    column: 1,
    source: text.split('\n')[0],
    message: opened ? 'The front matter has no end.' : 'The file does not begin with front matter.',
    fix: opened
      ? 'Write a line of three hyphens below the last field.'
      : 'Begin with a line of three hyphens, then one field per line, then another line of three hyphens.',
  };
  return { file, data: undefined, findings: [finding], placeOf: () => ({ line: 1, column: 1 }) };
}
