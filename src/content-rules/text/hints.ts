/** What an author may want to know of a text that is in order. Hints stop nothing. */
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { Finding } from '../content-error.ts';
import { hasBegun } from '../../lib/time/dates.ts';
import { placeholders } from '../../lib/site/new-post.ts';
import { titledPapers } from '../bibliography/titled-papers.ts';
import { blankFrontMatter } from './check-text.ts';
import { type Parse, readText } from './reader.ts';
import type { TreeNode } from './tree.ts';
import type { Source } from '../front-matter/source.ts';
import type { ReadCollection, ReadEntry } from '../front-matter/read-entry.ts';

/** Somebody or something of the site, by the words that texts name it by. */
interface Known {
  id: string;
  name: string;
  /** What links to it in a text. */
  link: string;
}

/** The people and results that texts may name, and how they are linked. */
export function knownNames(folders: readonly ReadCollection[], bib: Source | undefined): Known[] {
  const named = (collection: string, tag: string) =>
    (folders.find(({ name }) => name === collection)?.files ?? []).flatMap(({ id, source }) => {
      const { name } = (source.data ?? {}) as { name?: unknown };
      return typeof name === 'string' ? [{ id, name, link: `<${tag}="${id}" />.` }] : [];
    });
  return [
    ...named('people', 'Person who'),
    ...named('software', 'Software name'),
    ...titledPapers(bib).map(({ id, title }) => ({ id, name: title, link: `<Publication cite="${id}" />.` })),
  ];
}

/** Nodes whose words are not for linking: links, code, maths, headings, and the words of others. */
const closed = /^(link|linkReference|code|inlineCode|math|inlineMath|heading|definition)$/;

function openTexts(root: TreeNode): TreeNode[] {
  const texts: TreeNode[] = [];
  visitParents(root, (node) => {
    if (closed.test(node.type) || node.name === 'Quote') return SKIP;
    if (node.type === 'text') texts.push(node);
    return undefined;
  });
  return texts;
}

const escapeWords = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Names that stand in a text whose page the text does not link. Each is told once. */
function findUnlinked({ file, id, text }: ReadEntry, known: readonly Known[], parse: Parse): Finding[] {
  // macOS writes names in decomposed letters; those of the site are composed.
  const body = blankFrontMatter(text).normalize('NFC');
  const named = known.filter((one) => one.id !== id && body.includes(one.name));
  const unlinked = named.filter((one) => !body.includes(`"${one.id}"`) && !body.includes(`/${one.id}/`));
  const { tree } = unlinked.length > 0 ? readText(body, parse) : {};
  const lines = body.split('\n');
  const texts = tree ? openTexts(tree) : [];
  return unlinked.flatMap(({ name, link }) => {
    const word = new RegExp(`(?<![\\p{L}\\d-])${escapeWords(name)}(?![\\p{L}\\d-])`, 'u');
    const node = texts.find(({ value = '' }) => word.test(value));
    const { start, end } = node?.position ?? {};
    if (!start || !end) return [];
    for (let line = start.line; line <= end.line; line++) {
      const source = lines[line - 1] ?? '';
      const found = word.exec(source);
      if (!found) continue;
      const message = `The text names "${name}" and does not link to the page.`;
      return [{ file, line, column: found.index + 1, source, message, fix: `Write ${link}` }];
    }
    return [];
  });
}

/** A post that readers do not see yet, or that has no text. */
function findUnseen({ file, text, source }: ReadEntry, now: Date): Finding[] {
  const { draft, date } = (source.data ?? {}) as { draft?: unknown; date?: unknown };
  const day = String(date);
  const hints: Finding[] = [];
  if (draft === true) {
    const message = 'The post is a draft: readers do not see it.';
    const fix = 'Remove the line "draft: true" when it is ready.';
    hints.push({ file, ...source.placeOf(['draft']), message, fix });
  } else if (/^\d{4}-\d\d-\d\d$/.test(day) && !hasBegun(day, now)) {
    const message = `Readers will see the post from ${day}, after the first build of that day.`;
    hints.push({ file, ...source.placeOf(['date']), message });
  }
  if (source.data !== undefined && blankFrontMatter(text).trim() === '') {
    hints.push({ file, ...source.placeOf([]), message: 'The post has no text below its front matter.' });
  }
  return hints;
}

/** Hints on the posts. `known` are the people and results of the site. */
export const findHints = (
  posts: readonly ReadEntry[],
  known: readonly Known[],
  now: Date,
  parse: Parse,
): Finding[] => posts.flatMap((post) => [...findUnseen(post, now), ...findUnlinked(post, known, parse)]);

/** Words of the template in a post that is no draft: readers would see them. */
export function findPlaceholders({ file, text, source }: ReadEntry): Finding[] {
  if ((source.data as { draft?: unknown } | undefined)?.draft === true) return [];
  return text.split('\n').flatMap((row, index) =>
    Object.values(placeholders)
      .filter((words) => row.includes(words))
      .map((words) => ({
        file,
        line: index + 1,
        column: row.indexOf(words) + 1,
        source: row.replace(/\r$/, ''),
        message: `"${words}" is the example from the template.`,
        fix: 'Write your own words instead, or add the line "draft: true" until you have them.',
      })),
  );
}
