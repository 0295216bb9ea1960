/** Checks the text below the front matter: gate one of three, before Astro reads it. */
import type { Finding } from '../content-error.ts';
import { checkTree } from './check-tree.ts';
import { checkFragment, idsIn } from './fragments.ts';
import { readText, type TextTools } from './reader.ts';
import type { Observation, Mention } from './tree.ts';

/** A text without its byte order mark and with blanks in place of its front matter, so that places hold. */
export function blankFrontMatter(text: string): string {
  const plain = text.replace(/^\uFEFF/, '');
  const fence = /^---[ \t]*\r?\n[\s\S]*?^---[ \t]*\r?$/m.exec(plain);
  if (fence?.index !== 0) return plain;
  return fence[0].replace(/[^\r\n]/g, ' ') + plain.slice(fence[0].length);
}

/** What is said of a mention that leads nowhere. */
export type LookUp = (mention: Mention) => { message: string; fix: string } | undefined;

/**
 * What is wrong with a text.
 *
 * @param collection decides which components it may use.
 * @param lookUp asks whether what the text names exists.
 * @param tools those of the build, or their stand-ins in a browser.
 */
export function checkBody(
  file: string,
  text: string,
  collection: string,
  lookUp: LookUp,
  tools: TextTools,
): Finding[] {
  const body = blankFrontMatter(text);
  const lines = body.split('\n').map((line) => line.replace(/\r$/, ''));
  const at = (line: number, column: number, message: string, fix: string): Finding => {
    return { file, line, column, source: lines[line - 1], message, fix };
  };
  /** The place of a word in a node, or of the node. */
  const placeOf = ({ node }: Observation, near?: string) => {
    const start = node.position?.start ?? { line: 1, column: 1 };
    const end = node.position?.end ?? start;
    for (let line = start.line; near && line <= Math.min(end.line, lines.length); line++) {
      const found = lines[line - 1]?.indexOf(near, line === start.line ? start.column - 1 : 0) ?? -1;
      if (found >= 0) return { line, column: found + 1 };
    }
    return { line: start.line, column: start.column };
  };
  const { tree, syntaxErrors } = readText(body, tools.parse);
  const findings = syntaxErrors.map(({ line, column, message, fix }) => at(line, column, message, fix));
  if (!tree) return findings;
  // The parts that a fixed page places have ids of their own.
  const ids = collection === 'pages' ? undefined : idsIn(tree);
  const lookUpPart = (href: string) => ids && checkFragment(href, ids);
  for (const observation of checkTree(tree, collection, tools.setMaths)) {
    const { problem, mention } = observation;
    const said = problem ?? (mention.value.startsWith('#') ? lookUpPart(mention.value) : lookUp(mention));
    if (!said) continue;
    const { line, column } = placeOf(observation, problem ? problem.near : mention?.value);
    findings.push(at(line, column, said.message, said.fix));
  }
  return findings;
}
