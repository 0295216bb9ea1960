/** Lists of names as BibTeX writes them. */
import { type Author, OTHERS } from './authors.ts';

/** The parts of a text, split where a separator stands outside of braces. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (let at = 0; at < text.length;) {
    separator.lastIndex = at;
    const found = depth === 0 ? separator.exec(text)?.[0] : undefined;
    const step = found ?? (text[at] === '\\' ? text.slice(at, at + 2) : (text[at] ?? ''));
    if (found) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${step}`);
    depth += step === '{' ? 1 : step === '}' ? -1 : 0;
    at += step.length;
  }
  return parts.map((part) => part.trim());
}

/** The names of a list, which "and" joins. */
export const splitNames = (list: string): string[] => splitOutside(list, /\s+and(?=\s|$)/iy);

/** Bodies stand in braces, and "others" is nobody. */
export function readNames(list = '', authors: Author[]): Author[] {
  const written = splitNames(list);
  return authors.map((author, index) => {
    const name = written[index] ?? '';
    if (/^others$/i.test(name) && index > 0 && index === authors.length - 1) return OTHERS;
    const isBody = /^\{(?:\\.|[^{}]|\{[^{}]*\})*\}$/s.test(name);
    return isBody && author.family && !author.given ? { literal: author.family } : author;
  });
}
