/** Reads every collection of the map, and says what is wrong in it. */
import { existsSync } from 'node:fs';
import { type Spellings } from '../../content-rules/bibliography/author-names.ts';
import { checkBibliography } from '../../content-rules/bibliography/check-bibliography.ts';
import type { Finding } from '../../content-rules/content-error.ts';
import type { ReadCollection, ReadEntry } from '../../content-rules/front-matter/read-entry.ts';
import { readFrontMatter, readYaml, type Source } from '../../content-rules/front-matter/source.ts';
import { readTable } from '../../content-rules/front-matter/table.ts';
import { validate } from '../../content-rules/front-matter/validate.ts';
import type { SchemaTools } from '../../schemas/fields.ts';
import { type Collection, type CollectionName, collections, pages, unions } from '../../site.ts';
import { findBrokenText } from '../../content-rules/text/encoding.ts';
import { findFiles, findNoFile, readWhole } from './files.ts';

type FileCollection = Exclude<Collection, { form: 'texts' }>;

/** A collection in one file, as it was read. */
interface ReadFile {
  name: string;
  collection: FileCollection;
  source: Source;
  /** The ids of its entries, in their order. A record has none. */
  ids: string[];
  errors: Finding[];
  warnings: Finding[];
}

const all = Object.entries(collections) as [CollectionName, Collection][];

/** The collections with a file or a folder for each entry. */
export const readTexts = (): (ReadCollection & { findings: Finding[] })[] =>
  all.flatMap(([name, collection]) => {
    if (collection.form !== 'texts') return [];
    const { files, findings } = findFiles(collection);
    const entries = files.map((each) => ({ ...each, source: readFrontMatter(each.file, each.text) }));
    return [{ name, foldered: collection.pattern.includes('/'), files: entries, findings }];
  });

/** Every spelling of the names of the team, from the front matter of its files. */
function spellingsOf(team: readonly ReadEntry[]): Spellings[] {
  return team.flatMap(({ id, source }) => {
    const data = source.data as { name?: unknown; names?: unknown } | undefined;
    const names = [data?.name, ...(Array.isArray(data?.names) ? data.names : [])];
    return [{ id, names: names.filter((name) => typeof name === 'string') }];
  });
}

/** What a file holds, and what is said of it beside its schema. */
function read({ form, file }: FileCollection, text: string, team: readonly ReadEntry[]) {
  if (form === 'bibliography') return checkBibliography(file, text, spellingsOf(team));
  const source = form === 'table' ? readTable(file, text) : readYaml(file, text);
  return { source, errors: [], warnings: [] };
}

/** The collections in one file each. Of those that content may lack, the ones that are there. */
export const readFiles = (team: readonly ReadEntry[]): ReadFile[] =>
  all.flatMap(([name, collection]) => {
    if (collection.form === 'texts' || (collection.optional && !existsSync(collection.file))) return [];
    const text = readWhole(collection.file);
    const { source, errors, warnings } = read(collection, text, team);
    const missing = findNoFile(collection.file);
    const { key = '' } = collection;
    const items =
      collection.form !== 'record' && Array.isArray(source.data) ? (source.data as unknown[]) : [];
    const ids = items.map((item) => String((item as Record<string, unknown> | null)?.[key]));
    const broken = [...missing, ...findBrokenText(collection.file, text)];
    return [{ name, collection, source, ids, errors: broken.length > 0 ? broken : errors, warnings }];
  });

/** The ids by which texts refer to entries, by collection. */
export function listIds(
  folders: readonly ReadCollection[],
  files: readonly ReadFile[],
): Map<string, string[]> {
  const ids = new Map<string, string[]>([
    ...folders.map((each) => [each.name, each.files.map(({ id }) => id)] as const),
    ...files.map((each) => [each.name, each.ids] as const),
    ['fixed pages', Object.keys(pages)],
  ]);
  for (const [name, parts] of Object.entries(unions))
    ids.set(
      name,
      parts.flatMap((part) => ids.get(part) ?? []),
    );
  return ids;
}

/** Ids that stand twice in a file with several entries. */
function findDuplicates(source: Source, ids: readonly string[]): Finding[] {
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const message = `"${id}" appears here twice.`;
    return [
      { file: source.file, ...source.placeOf([index]), message, fix: 'Give each entry an id of its own.' },
    ];
  });
}

/** A file with several entries is a list; anything else in it would be read as nothing. */
function findNoList(source: Source): Finding[] {
  if (Array.isArray(source.data)) return [];
  const message = 'The file is not a list.';
  return [{ file: source.file, line: 1, column: 1, message, fix: 'Begin each entry with "- ".' }];
}

/** What is wrong in a collection of one file: its syntax, or else its entries by their schema. */
export function checkFile({ collection, source, ids, errors }: ReadFile, tools: SchemaTools): Finding[] {
  if (source.findings.length > 0) return [...source.findings, ...errors];
  const schema = collection.schema(tools);
  if (collection.form === 'record') return [...validate(schema, source), ...errors];
  const entries = ids.flatMap((_, index) => validate(schema, source, [index]));
  return [...findNoList(source), ...findDuplicates(source, ids), ...entries, ...errors];
}
