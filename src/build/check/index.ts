/** The content check: everything that is wrong in `content/`, with its place, in one run. */
import { existsSync } from 'node:fs';
import { buildInstant } from '../../lib/time/clock.ts';
import { byPlace, type Finding } from '../../content-rules/content-error.ts';
import type { SchemaTools } from '../../schemas/fields.ts';
import { ADDRESSES, parseAddresses } from '../../content-rules/addresses.ts';
import { checkBody } from '../../content-rules/text/check-text.ts';
import { knownAddresses, namesTakenIn, partsOfTexts } from '../../content-rules/text/known-addresses.ts';
import { type FilesBeside, lookUpIn } from '../../content-rules/text/mentions.ts';
import { checkFilesBeside } from './pictures.ts';
import { titledPapers } from '../../content-rules/bibliography/titled-papers.ts';
import { findGaps, findJobGaps } from '../../content-rules/calls/call-gaps.ts';
import { checkFile, listIds, readFiles, readTexts } from './collections.ts';
import { filesBeside, findNoFile, findStrayFiles, readWhole } from './files.ts';
import { findLinksInPublic } from './public-files.ts';
import { type CollectionName, collections } from '../../site.ts';
import { findBrokenText } from '../../content-rules/text/encoding.ts';
import { buildTools } from '../../internals/satteri.ts';
import { findHints, findPlaceholders, knownNames } from '../../content-rules/text/hints.ts';
import { findOwnerGaps } from '../../content-rules/front-matter/owner.ts';
import { checkingTools } from '../../content-rules/front-matter/references.ts';
import { findAge } from '../../content-rules/front-matter/statement-age.ts';
import { findDuplicateEntries } from '../../content-rules/front-matter/duplicate-entries.ts';
import { validate } from '../../content-rules/front-matter/validate.ts';

export interface Report {
  /** What stops the build. */
  errors: Finding[];
  /** What somebody should look at. */
  warnings: Finding[];
}

/** Checks the whole of `content/` below the working directory. */
export async function checkContent(): Promise<Report> {
  const folders = readTexts();
  const entriesOf = (wanted: CollectionName) => folders.find(({ name }) => name === wanted)?.files ?? [];
  const files = readFiles(entriesOf('people'));
  const sourceOf = (wanted: CollectionName) => files.find(({ name }) => name === wanted)?.source;
  const ids = listIds(folders, files);
  // One schema serves all files of a collection, and asks where the pictures of this one lie.
  let beside: FilesBeside | undefined;
  const tools: SchemaTools = checkingTools(ids, () => beside?.names ?? []);
  const addresses = knownAddresses(ids);
  const partsOf = partsOfTexts(folders, buildTools.parse);

  const [site, statement, papers] = [sourceOf('site'), sourceOf('statement'), sourceOf('publications')];

  const errors = folders.flatMap(({ name, files, findings }) => {
    const schema = collections[name as CollectionName].schema(tools);
    const found = files.flatMap(({ file, text, source }) => {
      const broken = findBrokenText(file, text);
      if (broken.length > 0) return broken;
      beside = filesBeside(file);
      const fields = source.findings.length > 0 ? source.findings : validate(schema, source);
      return [
        ...fields,
        ...checkBody(file, text, name, lookUpIn(beside, ids, addresses, partsOf), buildTools),
      ];
    });
    return [...findings, ...found];
  });
  errors.push(
    ...files.flatMap((each) => checkFile(each, tools)),
    ...findStrayFiles(),
    ...findLinksInPublic(),
    ...findDuplicateEntries(folders, namesTakenIn, titledPapers(papers)),
    ...(await checkFilesBeside(folders)),
    ...(existsSync(ADDRESSES) ? findNoFile(ADDRESSES) : []),
    ...parseAddresses(readWhole(ADDRESSES)).findings,
    ...entriesOf('news').flatMap(findPlaceholders),
  );
  const now = buildInstant();
  const countries = new Map(
    entriesOf('organisations').map(({ id, source }) => [
      id,
      (source.data as { country?: string } | undefined)?.country,
    ]),
  );
  const warnings = [
    ...entriesOf('calls').flatMap(({ source }) => [
      ...findGaps(source),
      ...findJobGaps(source, countries, now),
    ]),
    ...findHints(entriesOf('news'), knownNames(folders, papers), now, buildTools.parse),
    ...files.flatMap((each) => each.warnings),
    ...(site ? findOwnerGaps(site, now) : []),
    ...(statement ? findAge(statement, now) : []),
  ];
  return { errors: errors.sort(byPlace), warnings };
}
