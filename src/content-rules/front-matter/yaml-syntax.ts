/** What is wrong with a piece of YAML itself, or is read in another way than it looks. */
import { type Document, isAlias, isScalar, type Scalar, visit } from 'yaml';

interface YamlSyntaxError {
  /** Where it stands, counted from the beginning of the YAML. */
  offset: number;
  message: string;
  fix?: string;
}

const explained: Record<string, Omit<YamlSyntaxError, 'offset'>> = {
  DUPLICATE_KEY: { message: 'This field is written twice.', fix: 'Keep one of the two lines.' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A text with a colon and a space in it is read as two fields.',
    fix: 'Put the text in quotes, such as title: "Energy: a story".',
  },
  BAD_SCALAR_START: {
    message: 'A text cannot begin with this character.',
    fix: 'Put the text in quotes, such as summary: "@home is a project".',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'This line is not a field.',
    fix: 'Write the name of the field, a colon, a space, and what it holds: title: A story.',
  },
  MISSING_CHAR: { message: 'A quote or bracket is opened and not closed.', fix: 'Close it.' },
  TAB_AS_INDENT: { message: 'The line begins with a tab.', fix: 'Use spaces.' },
};

/** What the parser cannot read, each place once. */
function findUnread(document: Document): YamlSyntaxError[] {
  const found = new Map<string, YamlSyntaxError>();
  for (const { code, pos, message } of document.errors) {
    const said = explained[code] ?? {
      message: `This cannot be read: ${message.split('\n')[0] ?? ''}.`,
      fix: 'Look for a missing quote, bracket or colon here and in the line above.',
    };
    const place = `${pos[0]} ${said.message}`;
    if (!found.has(place)) found.set(place, { offset: pos[0], ...said });
  }
  return [...found.values()];
}

/** Anchors, aliases and tags of YAML: a way to write much in little, and no use to an author. */
function isTrick(node: unknown): boolean {
  const { anchor, tag } = (node ?? {}) as { anchor?: string; tag?: string };
  return Boolean(anchor ?? tag) || isAlias(node);
}

/** An instant without quotes: Astro makes a date in UTC of it, or a text, depending on how it is written. */
function checkInstant(key: unknown, { source = '' }: Scalar): Omit<YamlSyntaxError, 'offset'> | undefined {
  if (!/^\d{4}-\d\d?-\d\d?[Tt ]+\d/.test(source)) return undefined;
  const message = 'Without quotes, this time is read in a different zone from the one it gives.';
  const takesInstant = /^(closes|opens|starts|ends)$/.test(String(key));
  return {
    message,
    fix: takesInstant ? `Put it in quotes: "${source}"` : `Write the day alone: ${source.slice(0, 10)}`,
  };
}

/** A text that ends where YAML begins a comment: `title: Issue # 5` is read as "Issue". */
function checkComment({ comment, value }: Scalar): Omit<YamlSyntaxError, 'offset'> | undefined {
  if (!comment || typeof value !== 'string') return undefined;
  const message = `Everything after the character # is ignored: "${comment.trim()}".`;
  return { message, fix: `Put the whole text in quotes: "${value} #${comment}"` };
}

/** All syntax errors of a document, those that the parser found first. */
export function findYamlSyntaxErrors(document: Document): YamlSyntaxError[] {
  const found = findUnread(document);
  visit(document, {
    Node(_, node) {
      if (!isTrick(node)) return;
      const message = 'Anchors (&), aliases (*) and tags (!) are not allowed here.';
      const fix = 'Write the words out, in quotes if they begin with one of these characters.';
      found.push({ offset: node.range?.[0] ?? 0, message, fix });
    },
    Pair(_, { key, value }) {
      if (!isScalar(value) || value.type !== 'PLAIN') return;
      const said = checkInstant(isScalar(key) ? key.value : key, value) ?? checkComment(value);
      if (said) found.push({ offset: value.range?.[0] ?? 0, ...said });
    },
  });
  return found;
}
