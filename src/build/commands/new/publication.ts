/** A new paper: an entry at the end of the bibliography. */
import { spellAsId } from '../../check/files.ts';
import type { Kind } from './templates.ts';

const familyName = (author: string) => author.split(',')[0]?.split(' ').at(-1) ?? author;

export const publicationKind: Kind = {
  questions: () => [
    { name: 'title', ask: 'Title', required: true },
    { name: 'author', ask: 'Authors as "Family, Given"', required: true, list: true },
    { name: 'year', ask: 'Year', required: true },
    {
      name: 'sustainml',
      ask: 'acknowledged, if the funding line names the grant, otherwise related',
      required: true,
    },
    { name: 'booktitle', ask: 'Conference' },
    { name: 'journal', ask: 'Journal' },
    { name: 'doi', ask: 'DOI, without an address' },
    { name: 'eprint', ask: 'arXiv number' },
    { name: 'url', ask: 'Address of the paper' },
    { name: 'code', ask: 'Address of the code' },
  ],
  write: (answers) => {
    const authors = answers['author'] as string[];
    const word =
      spellAsId(String(answers['title']))
        .split('-')
        .find((part) => part.length > 3) ?? 'paper';
    const key = `${spellAsId(familyName(authors[0] ?? ''))}${String(answers['year'])}${word}`.replaceAll(
      '-',
      '',
    );
    const type = answers['journal'] ? 'article' : answers['booktitle'] ? 'inproceedings' : 'misc';
    const fields: Record<string, unknown> = {
      ...answers,
      author: authors.join(' and '),
      ...(answers['eprint'] ? { archivePrefix: 'arXiv' } : {}),
    };
    const lines = Object.entries(fields).map(([name, value]) => `  ${name.padEnd(13)} = {${String(value)}}`);
    return {
      file: 'content/results/publications.bib',
      text: `\n@${type}{${key},\n${lines.join(',\n')}\n}\n`,
      append: true,
    };
  },
};
