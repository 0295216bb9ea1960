/** What is wrong in an entry that could be read. */
import { archiveName, archives } from '../../lib/bibliography/archives.ts';
import { authorName } from '../../lib/bibliography/authors.ts';
import { type BibliographyEntry, yearOfItem } from '../../lib/bibliography/bibliography.ts';
import { type EntryPlace, innerText } from '../../lib/bibliography/bibtex-places.ts';
import { languageTag } from '../../lib/bibliography/language.ts';
import { findNearest } from '../../lib/text/edit-distance.ts';
import { UNSEEN_IN_LINE } from '../../lib/text/unseen.ts';
import type { Finding } from '../content-error.ts';
import { findWrongList } from './author-lists.ts';
import { placeOf, type Report } from './bibtex-syntax.ts';

/** The texts that pages and records print, by the names of the BibTeX fields that they come from. */
function printed({ csl, fields }: BibliographyEntry): [string, string][] {
  const venue = csl['container-title'];
  const names = (csl.author ?? []).map(authorName).join('; ');
  const texts: [string[], unknown][] = [
    [['title'], csl.title],
    [['author'], names],
    [['booktitle', 'journal', 'journaltitle'], venue],
    [['publisher', 'school', 'institution', 'organization'], csl['publisher']],
    [['series'], csl['collection-title']],
    [['address', 'location'], csl['publisher-place']],
    [['eventtitle'], csl['event-title']],
    [['type'], csl['genre']],
    [['summary'], fields['summary']],
    [['headline'], fields['headline']],
  ];
  return texts.flatMap(([from, text]): [string, string][] => {
    const field = from.find((name) => fields[name]) ?? from[0] ?? '';
    return typeof text === 'string' ? [[field, text]] : [];
  });
}

/** What is wrong in an entry. `keys` are those of all entries. */
export function findFaults(
  entry: BibliographyEntry,
  place: EntryPlace,
  keys: readonly string[],
  report: Report,
): Finding[] {
  const { csl, fields } = entry;
  const found: Finding[] = [];
  const say = (field: string, message: string, fix: string) =>
    found.push(report(placeOf(place, field), message, fix));
  for (const field of ['author', 'title', 'year']) {
    const isThere = field === 'year' ? (fields['year'] ?? fields['date']) : fields[field];
    if (!isThere) say(field, `The entry "${place.key}" has no ${field}.`, `Add ${field} = {…}.`);
  }
  const { year, date, eprint, related } = fields;
  if (year && !/^\d{4}$/.test(year))
    say('year', `The year is "${year}".`, 'Write four digits, such as 2024.');
  else if (!year && date && !yearOfItem(csl))
    say('date', `The date is "${date}".`, 'Write date = {2024-03-15}, or year = {2024}.');
  for (const field of ['author', 'editor'].filter((name) => fields[name])) {
    const wrong = findWrongList(fields[field] ?? '');
    const line = wrong?.names && `Write ${field} = {${wrong.names.join(' and ')}}.`;
    const fix = [line ?? 'Write each name whole, and join names by "and".', wrong?.otherwise];
    if (wrong) say(field, wrong.message, fix.filter(Boolean).join(' '));
  }
  if ((csl.author ?? []).some((author) => authorName(author) === '')) {
    say('author', 'An author has no name.', 'Look for one "and" too many.');
  }
  const archive = archiveName(fields);
  const number = place.fields.find(({ name }) => name === 'eprint');
  if (archive && number && !eprint && !fields.hal) {
    const fix = `The archives known here are ${archives.join(' and ')}. For another, remove eprint and write its address: url = {https://…}.`;
    say('eprint', `The archive "${archive}" is not known here.`, fix);
  }
  const language = fields['langid'] ?? fields['language'];
  if (language && !languageTag(language)) {
    const field = fields['langid'] ? 'langid' : 'language';
    say(
      field,
      `"${language}" is not a language that we know.`,
      `Write its English name: ${field} = {danish}.`,
    );
  }
  if (related && (!keys.includes(related) || related === entry.id)) {
    const meant = findNearest(
      related,
      keys.filter((key) => key !== entry.id),
    );
    say(
      'related',
      `There is no other entry "${related}".`,
      `Write the key of one${meant ? `: related = {${meant}}` : ''}.`,
    );
  }
  for (const { name, value } of place.fields) {
    if (UNSEEN_IN_LINE.test(innerText(value).replace(/[\r\n\t]/g, ' '))) {
      say(name, `The field "${name}" contains an invisible character.`, 'Type the text again.');
    }
  }
  for (const [field, text] of printed(entry)) {
    if (/[\\{}]/.test(text)) {
      say(
        field,
        `The field "${field}" would be printed as: ${text}`,
        'Write the letters themselves, in UTF-8.',
      );
    }
    if (/<\/?[a-z][^>]*>/i.test(text)) {
      say(field, `The field "${field}" contains an HTML tag.`, 'Remove it; write \\emph{…} for emphasis.');
    }
  }
  return found;
}

/** What an entry holds and no page shows. */
export function findUnshown(place: EntryPlace, report: Report): Finding[] {
  const abstract = place.fields.find(({ name, value }) => name === 'abstract' && innerText(value).trim());
  if (!abstract) return [];
  const message = `The abstract of "${place.key}" is left out: its words belong to others.`;
  const fix = 'To say what the paper found, write it in your own words: summary = {…}.';
  return [report(abstract, message, fix)];
}
