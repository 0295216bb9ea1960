/**
 * The parser that stands in for that of the build where it cannot run: in a browser. It is of the unified family.
 * `checks/slow/parsers.test.ts` holds both to the same findings.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdxjsEsmFromMarkdown } from 'mdast-util-mdxjs-esm';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { Extension } from 'micromark-util-types';
import { codeReader } from './code-reader.ts';
import { importLines } from './import-lines.ts';
import { fillPlaces } from './places.ts';
import { rememberStart, startOf } from './remember-start.ts';
import { type Parse, type Place, Stop } from '../reader.ts';
import type { TreeNode } from '../tree.ts';

const acorn = codeReader as never;
const syntax: Extension[] = [
  gfm(),
  math(),
  importLines,
  rememberStart(mdxExpression({ acorn })),
  rememberStart(mdxJsx({ acorn })),
  mdxMd(),
];
const trees = [
  gfmFromMarkdown(),
  mathFromMarkdown(),
  mdxjsEsmFromMarkdown(),
  mdxExpressionFromMarkdown(),
  mdxJsxFromMarkdown(),
];

interface Message {
  reason?: string;
  line?: number;
  column?: number;
}

export const parse: Parse = (text) => {
  try {
    const tree = fromMarkdown(text, { extensions: syntax, mdastExtensions: trees }) as TreeNode;
    fillPlaces(tree, text);
    return tree;
  } catch (error) {
    const { reason, line = 1, column = 1 } = error as Message;
    if (reason === undefined) throw error;
    const [, unclosed, row, at] = /^Expected a closing tag for `<([^`>]*)>` \((\d+):(\d+)/.exec(reason) ?? [];
    const crossed = placeOfCrossed(reason, { line, column });
    if (crossed) return parse(replaceAt(text, crossed));
    if (row !== undefined) throw new Stop({ line: Number(row), column: Number(at) }, unclosed);
    throw new Stop(startOf(error as Error) ?? openingTag(text, line, column));
  }
};

/** The bracket of the closing tag whose slash stands at a place. */
function openingTag(text: string, line: number, column: number) {
  const before = (text.split('\n')[line - 1] ?? '').lastIndexOf('<', column - 1);
  return { line, column: before < 0 ? column : before + 1 };
}

/** Where emphasis begins that a tag crosses: the build takes it for what it is, and this parser stops at it. */
function placeOfCrossed(reason: string, place: Place): Place | undefined {
  const marks = '`(?:emphasis|strong|strikethrough)`';
  if (new RegExp(`before the end of ${marks}`).test(reason)) return place;
  const [, line, column] = new RegExp(`after the start of ${marks} \\((\\d+):(\\d+)`).exec(reason) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) };
}

/** The text with a letter in place of a mark of emphasis, so that all other places hold. */
function replaceAt(text: string, { line, column }: Place): string {
  const lines = text.split('\n');
  const old = lines[line - 1] ?? '';
  lines[line - 1] = `${old.slice(0, column - 1)}x${old.slice(column)}`;
  return lines.join('\n');
}
