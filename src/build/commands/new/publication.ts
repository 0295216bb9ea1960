/** A new paper: an entry at the end of the bibliography. */
import { existsSync, readFileSync } from 'node:fs';
import { checkBibliography } from '../../../content-rules/bibliography/check-bibliography.ts';
import { spellAsId } from '../../../lib/text/spell-as-id.ts';
import { collections } from '../../../site.ts';
import type { Answers } from './questions.ts';
import type { Kind } from './templates.ts';

const FILE = collections.publications.file;

const familyName = (author: string) => author.split(',')[0]?.split(' ').at(-1) ?? author;
const letters = (text: string) => spellAsId(text).replaceAll('-', '');

/** `igel2027thrift`: the first author, the year and the first long word of the title. */
function makeKey(answers: Answers, authors: readonly string[]): string {
  if (answers['key'] !== undefined) return String(answers['key']);
  const family = letters(familyName(authors[0] ?? ''));
  if (!/[a-z]{2}/.test(family)) {
    throw new Error(
      `"${authors[0] ?? ''}" cannot be spelt in Latin letters here. Add a key in lower-case Latin letters: --key li2027energy. Nothing was written.`,
    );
  }
  const word = spellAsId(String(answers['title']))
    .split('-')
    .find((part) => part.length > 3);
  return `${family}${letters(String(answers['year']))}${word ?? 'paper'}`;
}

/** @throws Error with the first thing that is wrong in the new entry, before anything is written. */
function checkEntry(before: string, entry: string): void {
  const { source, errors } = checkBibliography(FILE, before + entry, []);
  const first = before.split('\n').length;
  const found = [...source.findings, ...errors].find(({ line = 0 }) => line >= first);
  if (found) throw new Error(`${found.message} ${found.fix ?? ''} Nothing was written.`);
}

export const publicationKind: Kind = {
  questions: () => [
    { name: 'title', ask: 'Title', required: true },
    { name: 'author', ask: 'Authors as "Family, Given"', required: true, list: true },
    { name: 'year', ask: 'Year', required: true },
    {
      name: 'sustainml',
      ask: 'acknowledged, if the funding acknowledgement names the grant, otherwise related',
      required: true,
    },
    { name: 'booktitle', ask: 'Conference' },
    { name: 'journal', ask: 'Journal' },
    { name: 'doi', ask: 'DOI, without an address' },
    { name: 'eprint', ask: 'arXiv number' },
    { name: 'url', ask: 'Address of the paper' },
    { name: 'code', ask: 'Address of the code' },
    { name: 'key', ask: 'Key in Latin letters, if not made of author, year and title' },
  ],
  write: (answers) => {
    const authors = answers['author'] as string[];
    const key = makeKey(answers, authors);
    const type = answers['journal'] ? 'article' : answers['booktitle'] ? 'inproceedings' : 'misc';
    const fields: Record<string, unknown> = {
      ...answers,
      author: authors.join(' and '),
      ...(answers['eprint'] ? { archivePrefix: 'arXiv' } : {}),
    };
    delete fields['key'];
    const lines = Object.entries(fields).map(([name, value]) => `  ${name.padEnd(13)} = {${String(value)}}`);
    const text = `\n@${type}{${key},\n${lines.join(',\n')}\n}\n`;
    checkEntry(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '', text);
    return { file: FILE, text, append: true };
  },
};
