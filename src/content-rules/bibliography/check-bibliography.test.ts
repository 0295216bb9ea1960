import { describe, expect, test } from 'vitest';
import { checkBibliography } from './check-bibliography.ts';

const people = [{ id: 'raghavendra-selvan', names: ['Raghavendra Selvan', 'Selvan, Raghavendra'] }];
const check = (text: string, team = people) => {
  const { source, errors, warnings } = checkBibliography('a.bib', text, team);
  const print = ({ line, message }: { line?: number | undefined; message: string }) => `${line}: ${message}`;
  return { errors: [...source.findings, ...errors].map(print), warnings: warnings.map(print) };
};
const entry = (body: string, key = 'a') =>
  `@misc{${key},\n author = {Dam, Erik B.},\n title = {A title},\n year = {2024},\n ${body}\n}\n`;

test('a sound entry has no finding', () =>
  expect(check(entry('doi = {10.1145/3724500}'))).toEqual({ errors: [], warnings: [] }));

describe('each mistake is found at its line', () => {
  test.each<[string, string, string]>([
    ['no author', '@misc{a, title = {T}, year = 2024}', '1: The entry "a" has no author.'],
    ['no title', '@misc{a, author = {B, C}, year = 2024}', '1: The entry "a" has no title.'],
    ['no year', '@misc{a, author = {B, C}, title = {T}}', '1: The entry "a" has no year.'],
    [
      'a year in words',
      '@misc{a, author = {B, C}, title = {T},\n year = {in press}}',
      '2: The year is "in press".',
    ],
    [
      'an unknown type',
      '\n@artcle{a, author = {B, C}, title = {T}, year = 2024}',
      '2: There is no type @artcle.',
    ],
    [
      'an unclosed brace',
      `@misc{a, title = {Open,\n year = 2024}\n${entry('', 'b')}`,
      '1: The entry "a" has a brace that is opened and not closed, in or after the field "title".',
    ],
    ['a brace too many', entry('note = {x}}, url = {y}'), '6: This line stands outside of all entries.'],
    [
      'an abbreviation',
      `@string{j = {Journal}}\n${entry('')}`,
      '1: Abbreviations by @string are not read here.',
    ],
    ['a cross-reference', entry('crossref = {b}'), '5: An entry cannot take fields from another one.'],
    ['a field written twice', entry('title = {B}'), '5: The field "title" is written twice.'],
    [
      'and others',
      '@misc{a,\n author = {B, C and others}, title = {T}, year = 2024}',
      '2: The list of authors ends with "and others".',
    ],
    [
      'an empty author',
      '@misc{a, author = {B, C and }, title = {T}, year = 2024}',
      '1: An author has no name.',
    ],
    [
      'a script in a title',
      '@misc{a, author = {B, C},\n title = {T <script>alert(1)</script>}, year = 2024}',
      '2: The field "title" holds an HTML tag.',
    ],
    [
      'LaTeX that nobody knows',
      '@misc{a, author = {B, C}, title = {On $\\mathcal{F}$}, year = 2024}',
      '1: The field "title" would be printed as: On \\mathcalF',
    ],
    [
      'the same DOI twice',
      entry('doi = {10.1145/ABC}') + entry('doi = {10.1145/abc}', 'b'),
      '11: "a" has the same doi, 10.1145/abc.',
    ],
    [
      'the same arXiv number twice',
      entry('eprint = {2401.00001}') + entry('eprint = {2401.00001}', 'b'),
      '11: "a" has the same eprint, 2401.00001.',
    ],
  ])('%s', (_, text, finding) => expect(check(text).errors).toContain(finding));
});

test.each(['Selvan, R.', 'Selvan, Raghav', 'Selvan, Raghavendhra'])('%s is a near miss', (author) => {
  const { errors, warnings } = check(`@misc{a, author = {${author}}, title = {T}, year = 2024}`);
  expect(errors).toEqual([]);
  expect(warnings).toEqual([expect.stringContaining('may be Raghavendra Selvan.')]);
});

test('a name that two people claim is an error', () => {
  const duplicate = { id: 'b', names: ['Somebody Else', 'Selvan, Raghavendra'] };
  const text = '@misc{a, author = {Selvan, Raghavendra}, title = {T}, year = 2024}';
  expect(check(text, [...people, duplicate]).errors).toEqual([
    '1: "Raghavendra Selvan" is a name of raghavendra-selvan and b.',
  ]);
});

test('a brace that is not closed hides no key from those who refer to it', () => {
  const text = '@misc{first, title={Unclosed, year={2024}}\n@misc{second, title={T}, year={2024}}\n';
  const { source } = checkBibliography('a.bib', text, []);
  expect(source.findings).toHaveLength(1);
  expect(source.data).toEqual([{ id: 'first' }, { id: 'second' }]);
});
