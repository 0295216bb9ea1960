/** The content check: everything that is wrong in `content/`, with its place, in one run. */
import { existsSync, readFileSync } from 'node:fs';
import { buildInstant } from '../../lib/time/clock.ts';
import { byPlace, type Finding } from '../../content-rules/content-error.ts';
import type { SchemaTools } from '../../schemas/fields.ts';
import { fileCollections, mdxCollections } from '../../schemas/index.ts';
import { ADDRESSES, parseAddresses } from '../../content-rules/addresses.ts';
import { checkBody } from '../../content-rules/text/check-text.ts';
import { type FilesBeside, knownAddresses, lookUpIn } from '../../content-rules/text/mentions.ts';
import { checkFilesBeside } from './pictures.ts';
import type { Spellings } from '../../content-rules/bibliography/author-names.ts';
import { checkBibliography } from '../../content-rules/bibliography/check-bibliography.ts';
import { findGaps } from '../../content-rules/calls/call-gaps.ts';
import { findBrokenText } from './encoding.ts';
import { filesBeside, findFiles, findStrayFiles, listPageFiles, type MdxCollection } from './files.ts';
import { buildTools } from '../../internals/satteri.ts';
import { findHints, findPlaceholders, knownNames } from '../../content-rules/text/hints.ts';
import { findOwnerGaps } from '../../content-rules/front-matter/owner.ts';
import { checkingTools } from '../../content-rules/front-matter/references.ts';
import { findAge } from '../../content-rules/front-matter/statement-age.ts';
import { readFrontMatter, readYaml, type Source } from '../../content-rules/front-matter/source.ts';
import { findDuplicateEntries } from '../../content-rules/front-matter/duplicate-entries.ts';
import type { ReadEntry } from '../../content-rules/front-matter/read-entry.ts';
import { validate } from '../../content-rules/front-matter/validate.ts';

export interface Report {
  /** What stops the build. */
  errors: Finding[];
  /** What somebody should look at. */
  warnings: Finding[];
}

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Every spelling of the names of the team, from the front matter of its files. */
function spellingsOf(files: readonly ReadEntry[]): Spellings[] {
  return files.flatMap(({ id, source }) => {
    const data = source.data as { name?: unknown; names?: unknown } | undefined;
    const names = [data?.name, ...(Array.isArray(data?.names) ? data.names : [])];
    return [{ id, names: names.filter((name) => typeof name === 'string') }];
  });
}

/** Ids that stand twice in a file with several entries. */
function findDuplicates(source: Source, ids: readonly string[]): Finding[] {
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const message = `"${id}" stands here for the second time.`;
    return [
      { file: source.file, ...source.placeOf([index]), message, fix: 'Give each entry an id of its own.' },
    ];
  });
}

/** A file with several entries is a list; anything else in it would be read as nothing. */
function findNoList(source: Source): Finding[] {
  if (source.findings.length > 0 || Array.isArray(source.data)) return [];
  const message = 'The file holds no list.';
  return [{ file: source.file, line: 1, column: 1, message, fix: 'Begin each entry with "- ".' }];
}

/** Checks the whole of `content/` below the working directory. */
export async function checkContent(): Promise<Report> {
  const names = Object.keys(mdxCollections) as MdxCollection[];
  const folders = names.map((name) => {
    const { files, findings } = findFiles(name);
    const entries = files.map((each) => ({ ...each, source: readFrontMatter(each.file, each.text) }));
    return { name, foldered: mdxCollections[name].pattern.includes('/'), files: entries, findings };
  });
  const site = readYaml(fileCollections.site.file, read(fileCollections.site.file));
  const statement = readYaml(fileCollections.statement.file, read(fileCollections.statement.file));
  const team = folders.find(({ name }) => name === 'people')?.files ?? [];
  const bib = fileCollections.publications.file;
  const bibliography = checkBibliography(bib, read(bib), spellingsOf(team));
  const lists = {
    publications: { source: bibliography.source, key: 'id' },
    deliverables: {
      source: readYaml(fileCollections.deliverables.file, read(fileCollections.deliverables.file)),
      key: 'number',
    },
    footprints: {
      source: readYaml(fileCollections.footprints.file, read(fileCollections.footprints.file)),
      key: 'id',
    },
  };
  const idsOf = ({ source, key }: { source: Source; key: string }) =>
    Array.isArray(source.data)
      ? source.data.map((item) => String((item as Record<string, unknown> | null)?.[key]))
      : [];

  const ids = new Map<string, string[]>(folders.map(({ name, files }) => [name, files.map(({ id }) => id)]));
  for (const [name, list] of Object.entries(lists)) ids.set(name, idsOf(list));
  ids.set('results', [...(ids.get('publications') ?? []), ...(ids.get('software') ?? [])]);
  // One schema serves all files of a collection, and asks where the pictures of this one lie.
  let beside: FilesBeside | undefined;
  const tools: SchemaTools = checkingTools(ids, () => beside?.names ?? []);
  const pages = listPageFiles();
  const addresses = knownAddresses(pages, ids);

  const errors = folders.flatMap(({ name, files, findings }) => {
    const schema = mdxCollections[name].schema(tools);
    const found = files.flatMap(({ file, text, source }) => {
      const broken = findBrokenText(file, text);
      if (broken.length > 0) return broken;
      beside = filesBeside(file);
      const fields = source.findings.length > 0 ? source.findings : validate(schema, source);
      return [...fields, ...checkBody(file, text, name, lookUpIn(beside, ids, addresses), buildTools)];
    });
    return [...findings, ...found];
  });
  errors.push(...findStrayFiles(), ...findDuplicateEntries(folders, pages));
  for (const [name, list] of Object.entries(lists)) {
    const { source } = list;
    const schema = fileCollections[name as keyof typeof lists].schema(tools);
    const known = idsOf(list);
    errors.push(...findBrokenText(source.file, read(source.file)), ...source.findings, ...findNoList(source));
    errors.push(...findDuplicates(source, known));
    if (source.findings.length === 0)
      errors.push(...known.flatMap((_, index) => validate(schema, source, [index])));
  }
  for (const [source, schema] of [
    [site, fileCollections.site.schema(tools)],
    [statement, fileCollections.statement.schema()],
  ] as const) {
    errors.push(...(source.findings.length > 0 ? source.findings : validate(schema, source)));
  }
  errors.push(...(await checkFilesBeside(folders)));
  errors.push(...bibliography.errors, ...parseAddresses(read(ADDRESSES)).findings);
  const calls = folders.find(({ name }) => name === 'calls')?.files ?? [];
  const gaps = calls.flatMap(({ source }) => findGaps(source));
  const posts = folders.find(({ name }) => name === 'news')?.files ?? [];
  errors.push(...posts.flatMap(findPlaceholders));
  const hints = findHints(posts, knownNames(folders, bibliography.source), buildInstant(), buildTools.parse);
  const age = findAge(statement, buildInstant());
  const warnings = [
    ...gaps,
    ...hints,
    ...bibliography.warnings,
    ...findOwnerGaps(site, buildInstant()),
    ...age,
  ];
  return { errors: errors.sort(byPlace), warnings };
}
