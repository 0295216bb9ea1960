/** Holds a tree against the rules, for the content check and for the build alike. */
import { EXIT, SKIP, visitParents } from 'unist-util-visit-parents';
import { allowedNodes, codeLanguages, componentsFor, DECORATIVE, limits } from './allowed.ts';
import { checkFileName, checkLink } from './links.ts';
import { findNearest } from '../../lib/text/edit-distance.ts';
import { UNSEEN_IN_TEXT } from '../../lib/text/unseen.ts';
import { checkBrackets } from './brackets.ts';
import { checkComponent } from './component-rules.ts';
import type { TextTools } from './reader.ts';
import type { Observation, Problem, TreeNode } from './tree.ts';

const refusedNodes: Partial<Record<string, Problem>> = {
  mdxjsEsm: {
    message: 'A line that begins with import or export is code, and code is not allowed here.',
    fix: 'Remove the line. The components need no import. If it is a sentence, begin it with another word.',
  },
  html: { message: 'HTML is not allowed here.', fix: 'Write it in Markdown; the guide shows how.' },
};

const expression: Problem = {
  message: 'Curly brackets hold code, and code is not allowed here.',
  fix: 'Write \\{ and \\} for the characters. A comment that nobody sees is {/* comment */}.',
};

const isComment = (value = '') => /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(value);

/** Code that is not coloured may be as long as the text. */
function checkCode({ lang, value = '' }: TreeNode): Problem | undefined {
  if (!lang || lang === 'plaintext') return undefined;
  const longest = Math.max(...value.split('\n').map((line) => line.length));
  if (value.length > limits.code || longest > limits.codeLine) {
    const size = `${value.length} characters, ${longest} in its longest line`;
    const message = `The block of code is too long to be coloured: it has ${size}.`;
    const most = `We colour up to ${limits.code} characters, and ${limits.codeLine} in a line`;
    return { message, fix: `Write plaintext after the three back-ticks, or shorten it. ${most}.` };
  }
  if (codeLanguages.includes(lang)) return undefined;
  const meant = findNearest(lang, codeLanguages) ?? 'plaintext';
  return {
    message: `"${lang}" is not a programming language that we colour.`,
    fix: `Write ${meant} after the three back-ticks. The languages are: ${codeLanguages.join(', ')}.`,
  };
}

function checkMaths(node: TreeNode, setMaths: TextTools['setMaths']): Problem | undefined {
  const value = node.value ?? '';
  if (node.type === 'inlineMath' && /^\s|\s$/.test(value)) {
    return { message: 'A dollar sign begins maths here.', fix: 'Write \\$ for the character.' };
  }
  try {
    setMaths(value, node.type === 'math');
    return undefined;
  } catch (error) {
    const reason = String((error as Error).message).split(/ at position|\n/)[0];
    return {
      message: `This formula cannot be typeset: ${reason}.`,
      fix: 'Fix the TeX, or write \\$ for the character.',
    };
  }
}

const unseen: Problem = {
  message: 'There is an invisible character here that no feed may hold.',
  fix: 'Delete it. It may be written as a number between & and a semicolon.',
};

/** True for words that hold a control character, also one that is written by its number. */
const holdsUnseen = ({ value, alt, title }: TreeNode) =>
  [value, alt, title].some((words) => words && (UNSEEN_IN_TEXT.test(words) || words.includes('\uFFFD')));

/** `[^1]` is read as words where no line begins with `[^1]:`. */
function checkText({ value = '' }: TreeNode): Problem | undefined {
  const note = /\[\^[^\]\s]+\]/.exec(value)?.[0];
  if (!note) return undefined;
  const fix = `Write it on a line of its own: ${note}: The note.`;
  return { near: note, message: `The footnote ${note} has no text.`, fix };
}

function* checkPicture(node: TreeNode): Generator<Observation> {
  const decorative = node.title === DECORATIVE;
  if (!node.alt?.trim() && !decorative) {
    const file = node.url ?? './picture.png';
    const message = 'The picture has no words for readers who cannot see it.';
    const fix = `Write ![what it shows](${file}), or, if it only decorates, ![](${file} "${DECORATIVE}").`;
    yield { node, problem: { message, fix } };
  }
  if (node.url !== undefined) yield* checkPictureFile(node);
}

function* checkPictureFile(node: TreeNode): Generator<Observation> {
  const value = node.url ?? '';
  const refusal = checkFileName('picture', value);
  if (refusal) yield { node, problem: { near: value, ...refusal } };
  else yield { node, mention: { kind: 'picture', value } };
}

/** An address that an author left as it stands, such as www.ku.dk, becomes a link that the build encrypts. */
const isBare = ({ url, children = [] }: TreeNode) => url === `http://${children[0]?.value ?? ''}`;

function* checkAddress(node: TreeNode): Generator<Observation> {
  if (isBare(node)) return;
  const value = node.url ?? '';
  const refusal = checkLink(value);
  if (refusal) yield { node, problem: { near: value, ...refusal } };
  else yield { node, mention: { kind: 'link', value } };
}

function* checkNode(
  node: TreeNode,
  collection: string,
  pictures: ReadonlySet<string>,
  setMaths: TextTools['setMaths'],
): Generator<Observation> {
  const { type } = node;
  const refuse = (problem: Problem | undefined): Observation[] => (problem ? [{ node, problem }] : []);
  if (holdsUnseen(node)) yield { node, problem: unseen };
  if (/^(paragraph|heading|tableCell)$/.test(type)) yield* refuse(checkBrackets(node));
  if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement') {
    yield* checkComponent(node, componentsFor(collection));
  } else if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') {
    if (!isComment(node.value)) yield { node, problem: expression };
  } else if (!allowedNodes.has(type)) {
    const problem = {
      message: `"${type}" is not allowed here.`,
      fix: 'Write it in Markdown; the guide shows how.',
    };
    yield { node, problem: refusedNodes[type] ?? problem };
  } else if (type === 'heading' && (node.depth === 1 || (node.depth ?? 0) > 4)) {
    const message = 'The title is the only heading of the first level; the text has three levels below it.';
    yield { node, problem: { message, fix: 'Begin the line with ##, ### or ####.' } };
  } else if (type === 'text') yield* refuse(checkText(node));
  else if (type === 'code') yield* refuse(checkCode(node));
  else if (type === 'math' || type === 'inlineMath') yield* refuse(checkMaths(node, setMaths));
  else if (type === 'link') yield* checkAddress(node);
  else if (type === 'image' || type === 'imageReference') yield* checkPicture(node);
  else if (type === 'definition') {
    if (!pictures.has(node.identifier ?? '')) yield* checkAddress(node);
    else yield* checkPictureFile(node);
  }
}

/** The names of the pictures of a text that are defined elsewhere in it. */
function namedPictures(root: TreeNode): Set<string> {
  const pictures = new Set<string>();
  visitParents(root, (node, { length: depth }) => {
    if (node.type === 'imageReference') pictures.add(node.identifier ?? '');
    return depth > limits.depth ? SKIP : undefined;
  });
  return pictures;
}

/** Everything that the rules have to say of a text of a collection, in reading order. */
export function checkTree(
  root: TreeNode,
  collection: string,
  setMaths: TextTools['setMaths'],
): Observation[] {
  const pictures = namedPictures(root);
  const observations: Observation[] = [];
  visitParents(root, (node, { length: depth }) => {
    if (depth > limits.depth) {
      const message = `Lists, quotes and components are nested more than ${limits.depth} deep.`;
      observations.push({ node, problem: { message, fix: 'Use fewer levels.' } });
      return EXIT;
    }
    observations.push(...checkNode(node, collection, pictures, setMaths));
    return undefined;
  });
  return observations;
}
