/** Everything that the check of the site would say of the post. */
import { byPlace, type Finding } from '../../content-rules/content-error.ts';
import { findDuplicateEntries, type Titled } from '../../content-rules/front-matter/duplicate-entries.ts';
import { checkingTools } from '../../content-rules/front-matter/references.ts';
import { readFrontMatter } from '../../content-rules/front-matter/source.ts';
import { validate } from '../../content-rules/front-matter/validate.ts';
import { parse } from '../../content-rules/text/browser-parser/index.ts';
import { checkBody } from '../../content-rules/text/check-text.ts';
import { findBrokenText } from '../../content-rules/text/encoding.ts';
import { findPlaceholders } from '../../content-rules/text/hints.ts';
import { lookUpIn } from '../../content-rules/text/mentions.ts';
import type { TextTools } from '../../content-rules/text/reader.ts';
import { addresses } from '../../lib/site/addresses.ts';
import { type KnownSite, type NamedKind, namedKinds } from '../../lib/site/known-site.ts';
import { postSchema } from '../../schemas/post.ts';
import { idOf, type Post } from './post.ts';

/** The ids of each collection. */
export function idsOf(known: KnownSite): Map<string, string[]> {
  const ids = new Map<string, string[]>(namedKinds.map((kind) => [kind, known[kind].map(({ id }) => id)]));
  ids.set('results', [...(ids.get('publications') ?? []), ...(ids.get('software') ?? [])]);
  return ids;
}

/** Every address of the site as authors write it, without the base path. */
const pathsOf = (known: KnownSite) =>
  new Set(known.addresses.map((address) => `/${address.slice(addresses.home.length)}`));

/** Where the entries of a kind stand; those of the other kinds in a file each. */
const files: Partial<Record<NamedKind, (id: string) => string>> = {
  news: (id) => `content/news/${id}/index.mdx`,
  software: (id) => `content/results/software/${id}.mdx`,
  publications: () => 'content/results/publications.bib',
};

/** The pages of the site, as far as they are known here: by their titles. */
const titlesOf = (known: KnownSite): Titled[] =>
  namedKinds.flatMap((kind) =>
    known[kind].map(({ id, name }) => ({
      file: files[kind]?.(id) ?? `content/${kind}/${id}.mdx`,
      title: name,
    })),
  );

function findTaken(known: KnownSite, id: string, file: string): Finding[] {
  if (!known.news.some((post) => post.id === id)) return [];
  const message = `A post at /news/${id}/ is on the site already.`;
  return [{ file, message, fix: 'Give this one another title, or another name of its folder.' }];
}

/** All findings, from top to bottom. `setMaths` tries to set a formula, and throws when it cannot. */
export function checkPost(post: Post, known: KnownSite, setMaths: TextTools['setMaths']): Finding[] {
  const id = idOf(post) || 'name-of-your-post';
  const file = `content/news/${id}/index.mdx`;
  const broken = findBrokenText(file, post.text);
  if (broken.length > 0) return broken;
  const source = readFrontMatter(file, post.text);
  const ids = idsOf(known);
  const beside = {
    names: [...post.files.keys()],
    read: (name: string) => new TextDecoder().decode(post.files.get(name)),
  };
  const schema = postSchema(checkingTools(ids, () => beside.names));
  const lookUp = lookUpIn(beside, ids, pathsOf(known), () => undefined);
  const entry = { id, file, text: post.text, source };
  return [
    ...(source.findings.length > 0 ? source.findings : validate(schema, source)),
    ...checkBody(file, post.text, 'news', lookUp, { parse, setMaths }),
    ...findPlaceholders(entry),
    ...findDuplicateEntries(
      [{ name: 'news', foldered: true, files: [entry] }],
      () => known.taken,
      titlesOf(known),
    ),
    ...findTaken(known, id, file),
  ].sort(byPlace);
}
