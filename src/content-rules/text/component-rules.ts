/** The rules for components and their attributes. */
import { type AttributeRule, type ComponentRule, limits } from './allowed.ts';
import { checkFileName, checkLink } from './links.ts';
import { UNSEEN_IN_TEXT } from '../../lib/text/unseen.ts';
import { findNearest } from '../../lib/text/edit-distance.ts';
import type { Observation, TreeNode, Problem } from './tree.ts';

type Components = Readonly<Record<string, ComponentRule>>;

/** What people mean by the HTML tags they write. */
const tagsInMarkdown: ReadonlyMap<string, string> = new Map(
  Object.entries({
    br: 'End the line with a backslash for a new line, or leave an empty line for a new paragraph.',
    b: 'Write **the words**.',
    strong: 'Write **the words**.',
    i: 'Write *the words*.',
    em: 'Write *the words*.',
    a: 'Write [the words](https://…).',
    img: 'Write ![what it shows](./picture.png).',
    code: 'Write `the words`.',
    h2: 'Write ## and the heading.',
    sub: 'Write maths between dollar signs: $x_1$.',
    sup: 'Write maths between dollar signs: $x^2$.',
    figure: 'Write <Figure src="./picture.png" alt="What it shows" caption="What it means" />.',
    iframe: 'Write <Video href="https://…" still="./still.png" alt="What the video shows" />.',
    video: 'Write <Video href="https://…" still="./still.png" alt="What the video shows" />.',
    h3: 'Write ### and the heading.',
    li: 'Begin each line with "- ".',
    p: 'Leave an empty line between paragraphs.',
  }),
);

/** What is said of an HTML tag. */
export function refuseTag(name: string): Problem {
  const fix = tagsInMarkdown.get(name) ?? 'Write it in Markdown; the guide shows how.';
  return { message: `The HTML tag <${name}> is not allowed here: tags are code in this file.`, fix };
}

function unknownTag(name: string, components: Components): Problem {
  const known = Object.keys(components);
  if (/^[a-z]/.test(name) && !/[.:]/.test(name)) return refuseTag(name);
  const meant = findNearest(name, known);
  return {
    message: name ? `There is no component called <${name}> here.` : 'An empty tag is not allowed here.',
    fix: meant
      ? `Write <${meant}>, or remove the tag.`
      : `Remove the tag. The components are: ${known.join(', ')}.`,
  };
}

function checkValue(name: string, value: string, rule: AttributeRule): Problem | undefined {
  const near = name;
  if (value.length > limits.attribute) {
    return { near, message: `${name} is longer than ${limits.attribute} characters.`, fix: 'Shorten it.' };
  }
  if (UNSEEN_IN_TEXT.test(value) || value.includes('\uFFFD')) {
    return { near, message: `${name} contains an invisible character.`, fix: 'Type it again.' };
  }
  if (value.trim() === '' && !rule.mayBeEmpty) {
    return { near, message: `${name} is empty.`, fix: `Write something between the quotes: ${name}="…".` };
  }
  if (rule.kind === 'choice' && !rule.of?.includes(value)) {
    const choice = rule.of?.map((one) => `${name}="${one}"`).join(' or ');
    return { near, message: `"${value}" is not a ${name} that we have.`, fix: `Write ${choice}.` };
  }
  const { kind } = rule;
  const isFile = kind === 'picture' || kind === 'table' || kind === 'file';
  const refusal = isFile ? checkFileName(kind, value) : kind === 'link' ? checkLink(value) : undefined;
  return refusal && { near, ...refusal };
}

/** Checks a component, and names what it mentions. */
export function* checkComponent(node: TreeNode, components: Components): Generator<Observation> {
  const name = node.name ?? '';
  const rule = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!rule) return yield { node, problem: unknownTag(name, components) };
  const given = new Set<string>();
  for (const attribute of node.attributes ?? []) {
    const key = attribute.name ?? '';
    const known = Object.hasOwn(rule.attributes, key) ? rule.attributes[key] : undefined;
    const value = attribute.value;
    if (attribute.type !== 'mdxJsxAttribute') {
      const message = `Code in braces is not allowed in <${name}>.`;
      yield { node, problem: { near: '{', message, fix: `Write ${rule.example}` } };
    } else if (!known) {
      const message = `<${name}> has no attribute called "${key}".`;
      const meant = findNearest(key, Object.keys(rule.attributes));
      yield {
        node,
        problem: { near: key, message, fix: meant ? `Write ${meant}.` : `Write ${rule.example}` },
      };
    } else if (given.has(key)) {
      yield {
        node,
        problem: { near: key, message: `${key} is written twice.`, fix: 'Keep one of the two.' },
      };
    } else if (typeof value !== 'string') {
      const message = `${key} needs a text in quotes.`;
      yield { node, problem: { near: key, message, fix: `Write ${key}="…".` } };
    } else {
      const problem = checkValue(key, value, known);
      if (problem) yield { node, problem };
      else if (known.kind === 'id' || known.kind === 'link') {
        yield { node, mention: { kind: known.kind, value, of: known.of?.[0] } };
      } else if (known.kind === 'picture' || known.kind === 'table' || known.kind === 'file') {
        yield { node, mention: { kind: known.kind, value } };
      }
    }
    given.add(key);
  }
  for (const [key, { required }] of Object.entries(rule.attributes)) {
    if (required && !given.has(key)) {
      yield { node, problem: { message: `<${name}> needs ${key}.`, fix: `Write ${rule.example}` } };
    }
  }
  if (!rule.holdsText && (node.children ?? []).length > 0) {
    yield { node, problem: { message: `<${name}> takes no text.`, fix: `Write ${rule.example}` } };
  }
}
