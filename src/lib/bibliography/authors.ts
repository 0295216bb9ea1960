/** The names of authors in all the orders in which they are written. */

/** A person or a body in the author list. */
export interface Author {
  given?: string | undefined;
  family?: string | undefined;
  suffix?: string | undefined;
  'non-dropping-particle'?: string | undefined;
  'dropping-particle'?: string | undefined;
  /** The name of a body, or "others". */
  literal?: string | undefined;
}

/** Stands at the end of a list that goes on: Zotero and pandoc know it by this word, too. */
export const OTHERS = { literal: 'others' } as const satisfies Author;

/** True for the word that says that a list goes on. */
export const isOthers = ({ literal }: Author): boolean => literal === OTHERS.literal;

const join = (parts: (string | undefined)[], between = ' ') => parts.filter(Boolean).join(between);

/** The family name with its particle, "von Neumann", or the name of a body. */
export function familyName(author: Author): string {
  const particle = author['non-dropping-particle'] ?? author['dropping-particle'];
  return author.literal ?? join([particle, author.family]);
}

/** The name of an author in reading order, "Erik B. Dam", or that of a body as it stands. */
export function authorName(author: Author): string {
  if (isOthers(author)) return 'and others';
  return join([author.given, familyName(author), author.suffix]);
}

/** The name by which lists are sorted: "von Neumann, John", "King, Martin Luther, Jr.". */
export const sortedName = (author: Author): string =>
  join([familyName(author), author.given, author.suffix], ', ');

const plain = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim();

/** True when one of these spellings is the author's name: "Erik B. Dam" or "Dam, Erik B.". */
export function isCalled(author: Author, spellings: readonly string[]): boolean {
  const { given, family, suffix } = author;
  const particle = author['non-dropping-particle'] ?? author['dropping-particle'];
  const forms = [
    authorName(author),
    sortedName(author),
    join([join([familyName(author), suffix], ', '), given], ', '),
    join([join([familyName(author), suffix]), given], ', '),
    join([family, join([given, particle])], ', '),
  ].map(plain);
  return spellings.some((spelling) => forms.includes(plain(spelling)));
}

/** The authors in a list of papers: three of them at most. */
export function listAuthors(authors: readonly Author[]): string {
  const names = authors.map(authorName);
  return names.length > 3
    ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} others`
    : names.join(', ');
}
