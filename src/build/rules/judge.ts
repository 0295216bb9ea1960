/** Holds a tree against the rules. The content check and the build judge by this one function. */
import { allowedNodes, codeLanguages, componentsFor, DECORATIVE, limits } from '../../lib/content-rules.ts';
import { judgeFileName, judgeLink } from '../../lib/links.ts';
import { toMathMl } from '../../lib/maths.ts';
import { findNearest } from '../../lib/nearest.ts';
import { judgeComponent } from './components.ts';
import { type Judgement, type TreeNode, type Verdict, walk } from './tree.ts';

const refusedNodes: Record<string, Verdict> = {
  mdxjsEsm: {
    message: 'A line that begins with import or export is code, and code cannot stand here.',
    fix: 'Remove the line. The components need no import. If it is a sentence, begin it with another word.',
  },
  html: { message: 'HTML cannot stand here.', fix: 'Write it in Markdown; the guide shows how.' },
};

const expression: Verdict = {
  message: 'Curly brackets hold code, and code cannot stand here.',
  fix: 'Write \\{ and \\} for the signs. A remark that nobody sees is {/* remark */}.',
};

const isComment = (value = '') => /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(value);

function judgeCode({ lang }: TreeNode): Verdict | undefined {
  if (!lang || codeLanguages.includes(lang)) return undefined;
  const meant = findNearest(lang, codeLanguages) ?? 'plaintext';
  return {
    message: `"${lang}" is not a language of code that we colour.`,
    fix: `Write ${meant} after the three back-ticks. The languages are: ${codeLanguages.join(', ')}.`,
  };
}

function judgeMaths(node: TreeNode): Verdict | undefined {
  const value = node.value ?? '';
  if (node.type === 'inlineMath' && /^\s|\s$/.test(value)) {
    return { message: 'A dollar sign begins maths here.', fix: 'Write \\$ for the sign.' };
  }
  try {
    toMathMl(value, node.type === 'math');
    return undefined;
  } catch (error) {
    const reason = String((error as Error).message).split(/ at position|\n/)[0];
    return {
      message: `This is not maths that we can set: ${reason}.`,
      fix: 'Mend the TeX, or write \\$ for the sign.',
    };
  }
}

/** `[^1]` is read as words where no line begins with `[^1]:`. */
function judgeText({ value = '' }: TreeNode): Verdict | undefined {
  const note = /\[\^[^\]\s]+\]/.exec(value)?.[0];
  if (!note) return undefined;
  const fix = `Write it on a line of its own: ${note}: The note.`;
  return { near: note, message: `The footnote ${note} has no text.`, fix };
}

function* judgePicture(node: TreeNode): Generator<Judgement> {
  const decorative = node.title === DECORATIVE;
  if (!node.alt?.trim() && !decorative) {
    const file = node.url ?? './picture.png';
    const message = 'The picture has no words for readers who cannot see it.';
    const fix = `Write ![what it shows](${file}), or, if it only decorates, ![](${file} "${DECORATIVE}").`;
    yield { node, verdict: { message, fix } };
  }
  if (node.url !== undefined) yield* judgePictureFile(node);
}

function* judgePictureFile(node: TreeNode): Generator<Judgement> {
  const value = node.url ?? '';
  const refusal = judgeFileName('picture', value);
  if (refusal) yield { node, verdict: { near: value, ...refusal } };
  else yield { node, mention: { kind: 'picture', value } };
}

function* judgeAddress(node: TreeNode): Generator<Judgement> {
  const value = node.url ?? '';
  const refusal = judgeLink(value);
  if (refusal) yield { node, verdict: { near: value, ...refusal } };
  else yield { node, mention: { kind: 'link', value } };
}

function* judgeNode(node: TreeNode, collection: string, pictures: ReadonlySet<string>): Generator<Judgement> {
  const { type } = node;
  const refuse = (verdict: Verdict | undefined): Judgement[] => (verdict ? [{ node, verdict }] : []);
  if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement') {
    yield* judgeComponent(node, componentsFor(collection));
  } else if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') {
    if (!isComment(node.value)) yield { node, verdict: expression };
  } else if (!allowedNodes.has(type)) {
    const verdict = {
      message: `"${type}" cannot stand here.`,
      fix: 'Write it in Markdown; the guide shows how.',
    };
    yield { node, verdict: refusedNodes[type] ?? verdict };
  } else if (type === 'heading' && (node.depth === 1 || (node.depth ?? 0) > 4)) {
    const message = 'The title is the only first heading; in the text there are three levels.';
    yield { node, verdict: { message, fix: 'Begin the line with ##, ### or ####.' } };
  } else if (type === 'text') yield* refuse(judgeText(node));
  else if (type === 'code') yield* refuse(judgeCode(node));
  else if (type === 'math' || type === 'inlineMath') yield* refuse(judgeMaths(node));
  else if (type === 'link') yield* judgeAddress(node);
  else if (type === 'image' || type === 'imageReference') yield* judgePicture(node);
  else if (type === 'definition') {
    if (!pictures.has(node.identifier ?? '')) yield* judgeAddress(node);
    else yield* judgePictureFile(node);
  }
}

/** Everything that the rules have to say of a text of a collection, in reading order. */
export function* judgeTree(root: TreeNode, collection: string): Generator<Judgement> {
  const pictures = new Set<string>();
  for (const { node } of walk(root)) if (node.type === 'imageReference') pictures.add(node.identifier ?? '');
  for (const { node, depth } of walk(root)) {
    if (depth > limits.depth) {
      const message = `Lists, quotes and components lie in each other more than ${limits.depth} deep.`;
      return yield { node, verdict: { message, fix: 'Write it flatter.' } };
    }
    yield* judgeNode(node, collection, pictures);
  }
}
