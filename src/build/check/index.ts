/** The content check: everything that is wrong in `content/`, with its place, in one run. */
import { existsSync, readFileSync } from 'node:fs';
import { buildInstant } from '../../lib/clock.ts';
import type { Finding } from '../../lib/content-error.ts';
import type { SchemaTools } from '../../schemas/fields.ts';
import { fileCollections, mdxCollections } from '../../schemas/index.ts';
import { checkBody } from './body.ts';
import { knownAddresses, lookUpIn } from './mentions.ts';
import { checkFilesBeside } from './pictures.ts';
import type { Spellings } from './author-names.ts';
import { checkBibliography } from './bibliography.ts';
import { findGaps } from './calls.ts';
import { type ContentFile, findFiles, type MdxCollection } from './files.ts';
import { checkingTools } from './references.ts';
import { findAge } from './statement.ts';
import { readFrontMatter, readYaml, type Source } from './source.ts';
import { validate } from './validate.ts';

export interface Report {
  /** What stops the build. */
  errors: Finding[];
  /** What somebody should look at. */
  warnings: Finding[];
}

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Every spelling of the names of the team, from the front matter of its files. */
function spellingsOf(files: readonly ContentFile[]): Spellings[] {
  return files.flatMap(({ id, file, text }) => {
    const data = readFrontMatter(file, text).data as { name?: unknown; names?: unknown } | undefined;
    const names = [data?.name, ...(Array.isArray(data?.names) ? data.names : [])];
    return [{ id, names: names.filter((name) => typeof name === 'string') }];
  });
}

/** Ids that stand twice in a file with several entries. */
function findTwins(source: Source, ids: readonly string[]): Finding[] {
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const message = `"${id}" stands here for the second time.`;
    return [
      { file: source.file, ...source.placeOf([index]), message, fix: 'Give each entry an id of its own.' },
    ];
  });
}

function emptyOwnerFields(source: Source): Finding[] {
  const { owner = {} } = (source.data ?? {}) as { owner?: Record<string, unknown> };
  const empty = Object.keys(owner).filter((key) => owner[key] === null);
  return empty.map((key) => ({
    file: source.file,
    ...source.placeOf(['owner'], key),
    message: `The owner has not stated "${key}" yet. Pages leave it out.`,
  }));
}

/** Checks the whole of `content/` below the working directory. */
export async function checkContent(): Promise<Report> {
  const names = Object.keys(mdxCollections) as MdxCollection[];
  const folders = names.map((name) => ({ name, ...findFiles(name) }));
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
  const tools: SchemaTools = checkingTools(ids);
  const addresses = knownAddresses(ids);

  const errors = folders.flatMap(({ name, files, findings }) => [
    ...findings,
    ...files.flatMap(({ file, text }) => {
      const source = readFrontMatter(file, text);
      const fields =
        source.findings.length > 0 ? source.findings : validate(mdxCollections[name].schema(tools), source);
      return [...fields, ...checkBody(file, text, name, lookUpIn(file, ids, addresses))];
    }),
  ]);
  for (const [name, list] of Object.entries(lists)) {
    const { source } = list;
    const schema = fileCollections[name as keyof typeof lists].schema(tools);
    const known = idsOf(list);
    errors.push(...source.findings, ...findTwins(source, known));
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
  errors.push(...bibliography.errors);
  const byPlace = (a: Finding, b: Finding) =>
    a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
  const calls = folders.find(({ name }) => name === 'calls')?.files ?? [];
  const gaps = calls.flatMap(({ file, text }) => findGaps(readFrontMatter(file, text)));
  const warnings = [
    ...gaps,
    ...bibliography.warnings,
    ...emptyOwnerFields(site),
    ...findAge(statement, buildInstant()),
  ];
  return { errors: errors.sort(byPlace), warnings };
}
