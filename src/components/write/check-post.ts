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
import { type KnownSite, ofEntry } from '../../lib/site/known-site.ts';
import { postSchema } from '../../schemas/post.ts';
import { entriesOf } from './lists.ts';
import { idOf, type Post } from './post.ts';

/** The ids of each collection. */
export function idsOf(known: KnownSite): Map<string, string[]> {
  const names = [...Object.keys(known.collections), ...Object.keys(known.unions)];
  return new Map(names.map((name) => [name, entriesOf(known, name).map(({ id }) => id)]));
}

/** Every address of the site as authors write it, without the base path. */
const pathsOf = (known: KnownSite) =>
  new Set(known.addresses.map((address) => `/${address.slice(addresses.home.length)}`));

/** The pages of the site, as far as they are known here: by their titles. */
const titlesOf = ({ collections, titles }: KnownSite): Titled[] => [
  ...titles,
  ...Object.values(collections).flatMap(({ file, entries }) =>
    entries.map(({ id, name }) => ({ file: ofEntry(file, id), title: name })),
  ),
];

function findTaken(known: KnownSite, id: string, file: string): Finding[] {
  if (!known.collections.news.entries.some((post) => post.id === id)) return [];
  const message = `A post at /news/${id}/ is on the site already.`;
  return [{ file, message, fix: 'Give this one another title, or another name of its folder.' }];
}

/** All findings, from top to bottom. `setMaths` tries to set a formula, and throws when it cannot. */
export function checkPost(post: Post, known: KnownSite, setMaths: TextTools['setMaths']): Finding[] {
  const id = idOf(post) || 'name-of-your-post';
  const file = ofEntry(known.collections.news.file, id);
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
