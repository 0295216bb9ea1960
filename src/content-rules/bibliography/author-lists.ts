/** Lists of authors that are joined by something else than "and", and how they should be written. */
import { splitNames, splitOutside } from '../../lib/bibliography/name-lists.ts';

interface WrongList {
  message: string;
  /** The names as they should be joined, where they can be told apart. */
  names?: string[];
  /** What else it may be. */
  otherwise?: string;
}

const SUFFIX = /^(jr|sr|ii|iii|iv)\.?$/i;
const words = (text: string) => splitOutside(text, /[\s~]+/y).filter((word) => /\p{L}/u.test(word));
/** Words of a name without the particles, which are written small. */
const capitals = (text: string) => words(text).filter((word) => !/^\p{Ll}/u.test(word));
const isInitial = (word: string) => /^(\p{Lu}\.?-?)+$/u.test(word) && word.length < 5;

/** "Wright D", as PubMed writes it, is "Wright, D". */
const turnInitials = (name: string) => name.replace(/^([\p{Lu}][\p{L}' -]*\p{Ll}) (\p{Lu}{1,3})$/u, '$1, $2');

/** Names out of the parts between commas: each a name, or family and given names by turns. */
function namesOf(parts: readonly string[]): string[] | undefined {
  const full = parts.map((part) => part.replace(/^(and|&|\\&)\s+/i, '')).filter(Boolean);
  if (full.every((part) => words(part).length > 1)) return full.map(turnInitials);
  if (full.length % 2 !== 0) return undefined;
  return full.flatMap((part, index) => (index % 2 === 0 ? [`${part}, ${full[index + 1] ?? ''}`] : []));
}

/** True when two parts with a comma between them are rather two people than one. */
function areTwo([family = '', given = '']: readonly string[], others: readonly string[]): boolean {
  if (/^\{/.test(family)) return false;
  const [before, behind] = [capitals(family), capitals(given)];
  if (before.length < 2 || behind.length < 2) return false;
  if (before.some(isInitial)) return true;
  return !behind.some(isInitial) && !others.some((name) => name.includes(','));
}

/** What is wrong with the commas in a list that "and" may join, too. */
function findWrongCommas(list: readonly string[]): WrongList | undefined {
  const parts = list.map((name) => splitOutside(name, /,/y));
  const wrong = parts.filter((each, index) => {
    const [, second = '', third = ''] = each;
    if (each.length === 2) return areTwo(each, list.toSpliced(index, 1));
    return (
      each.length > 3 ||
      (each.length === 3 && !SUFFIX.test(second) && !SUFFIX.test(third)) ||
      each.at(-1) === ''
    );
  });
  const [first] = wrong;
  if (!first) return undefined;
  const names = parts.map((each) => (wrong.includes(each) ? namesOf(each) : [each.join(', ')]));
  const message = 'Names are joined by commas here, and would be read as one person.';
  if (names.includes(undefined)) return { message };
  const [family, given] = first;
  const isPair = wrong.length === 1 && first.length === 2;
  return {
    message,
    names: names.flatMap((each) => each ?? []),
    ...(isPair && { otherwise: `If it is one person, write {${family ?? ''}}, ${given ?? ''}.` }),
  };
}

/** A suffix belongs between the family and the given name. */
function findWrongSuffix(list: readonly string[]): WrongList | undefined {
  const corrected = list.map((name) => {
    const [family = '', second = '', third = ''] = splitOutside(name, /,/y);
    if (SUFFIX.test(third)) return `${family}, ${third}, ${second}`;
    if (!SUFFIX.test(second) || third) return name;
    const whole = words(family);
    return `${whole.at(-1) ?? ''}, ${second}, ${whole.slice(0, -1).join(' ')}`;
  });
  if (corrected.every((name, index) => name === list[index])) return undefined;
  return { message: 'A suffix such as Jr. comes between the family and the given name.', names: corrected };
}

/** What is wrong with a list of names as BibTeX reads it, if anything. */
export function findWrongList(text: string): WrongList | undefined {
  const entity = /&#?\w+;/.exec(text)?.[0];
  if (entity) return { message: `A name holds "${entity}".` };
  const etAl = /[\s,;]*(?:\band\s+)?\bet\.?\s+al\b\.?\s*$/i;
  if (etAl.test(text)) {
    const before = text.replace(etAl, '');
    const names = findWrongList(before)?.names ?? splitNames(before);
    return {
      message: 'A list of authors that is cut short ends with "and others".',
      names: [...names, 'others'],
    };
  }
  for (const [separator, name] of [
    [/;/y, 'semicolons'],
    [/\s*(?:\\?&|\/|\s(?:und|og|et)\s)\s*/iy, 'something other than "and"'],
  ] as const) {
    const parts = splitNames(text)
      .flatMap((each) => splitOutside(each, separator))
      .filter(Boolean);
    if (parts.length <= splitNames(text).length || /\bvon und zu\b/i.test(text)) continue;
    const names = findWrongCommas(parts)?.names ?? parts.map((each) => each.replace(/^and\s+|,$/gi, ''));
    return { message: `Names are joined by ${name} here, and would be read as one person.`, names };
  }
  const list = splitNames(text);
  const lines = text.trim().split(/\s*\n\s*/);
  if (list.length === 1 && lines.length > 1 && lines.every((line) => words(line).length > 1)) {
    const names = lines.map((line) => line.replace(/,$/, ''));
    return { message: 'Names are on separate lines here, and would be read as one person.', names };
  }
  const mark = list.map((name) => /[\d*†‡§¶$@()]/.exec(name.replace(/\{.*\}|\\\W/gs, ''))?.[0]).find(Boolean);
  if (mark) {
    const names = list.map((name) => name.replace(/\s*[\d*†‡§¶$@()^]+(?:,[\d*†‡]+)*/g, ''));
    return { message: `A name holds "${mark}".`, names };
  }
  return findWrongSuffix(list) ?? findWrongCommas(list);
}
