/** What kind of work it is: in the words of the page, of Highwire and of RIS. */
import type { CslItem } from './bibliography.ts';

interface Kind {
  /** On pages, in the singular. */
  words: string;
  /** Type of reference in RIS. */
  ris: string;
  /** The Highwire tag of what it appeared in, and the property of the item that holds it. */
  tag?: readonly [name: string, property: string];
}

const journal: Kind = {
  words: 'Journal article',
  ris: 'JOUR',
  tag: ['citation_journal_title', 'container-title'],
};
const other: Kind = { words: 'Other', ris: 'GEN' };

const kinds: ReadonlyMap<string, Kind> = new Map([
  ['article-journal', journal],
  [
    'paper-conference',
    { words: 'Conference paper', ris: 'CONF', tag: ['citation_conference_title', 'container-title'] },
  ],
  ['article', { words: 'Preprint', ris: 'UNPB' }],
  ['chapter', { words: 'Book chapter', ris: 'CHAP', tag: ['citation_inbook_title', 'container-title'] }],
  ['book', { words: 'Book', ris: 'BOOK' }],
  ['thesis', { words: 'Thesis', ris: 'THES', tag: ['citation_dissertation_institution', 'publisher'] }],
  ['report', { words: 'Report', ris: 'RPRT', tag: ['citation_technical_report_institution', 'publisher'] }],
  ['dataset', { words: 'Data set', ris: 'DATA' }],
  ['software', { words: 'Software', ris: 'COMP' }],
  ['speech', { words: 'Talk', ris: 'SLIDE', tag: ['citation_conference_title', 'event-title'] }],
  ['patent', { words: 'Patent', ris: 'PAT' }],
  ['webpage', { words: 'Web page', ris: 'ELEC' }],
]);

export const kindFor = ({ type }: CslItem): Kind => kinds.get(type) ?? other;

/** What kind of work it is, in words. */
export const kindOf = (csl: CslItem): string => kindFor(csl).words;
