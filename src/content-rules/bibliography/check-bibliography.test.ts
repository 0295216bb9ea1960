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
    ['a brace too many', entry('note = {x}}, url = {y}'), '6: This line is outside all entries.'],
    [
      'an abbreviation',
      `@string{j = {Journal}}\n${entry('')}`,
      '1: Abbreviations by @string are not read here.',
    ],
    ['a cross-reference', entry('crossref = {b}'), '5: An entry cannot take fields from another one.'],
    ['a field written twice', entry('title = {B}'), '5: The field "title" is written twice.'],
    [
      'an empty author',
      '@misc{a, author = {B, C and }, title = {T}, year = 2024}',
      '1: An author has no name.',
    ],
    [
      'a script in a title',
      '@misc{a, author = {B, C},\n title = {T <script>alert(1)</script>}, year = 2024}',
      '2: The field "title" contains an HTML tag.',
    ],
    [
      'LaTeX that nobody knows',
      '@misc{a, author = {B, C}, title = {On $\\mathcal{F}$}, year = 2024}',
      '1: The field "title" would be printed as: On \\mathcalF',
    ],
    [
      'the same DOI twice',
      entry('doi = {10.1145/ABC}') + entry('doi = {10.1145/abc}', 'b'),
      '11: "a" on line 1 has the same DOI, 10.1145/abc.',
    ],
    [
      'the same arXiv number twice',
      entry('eprint = {2401.00001}') + entry('eprint = {2401.00001}', 'b'),
      '11: "a" on line 1 has the same arXiv number, 2401.00001.',
    ],
  ])('%s', (_, text, finding) => expect(check(text).errors).toContain(finding));
});

const by = (author: string) => `@misc{a,\n author = {${author}}, title = {T}, year = 2024}`;

describe('lists of authors that are joined wrongly are refused, with the corrected line', () => {
  test.each<[string, string]>([
    [
      'Wright, Dustin; Igel, Christian; Selvan, Raghavendra',
      'Wright, Dustin and Igel, Christian and Selvan, Raghavendra',
    ],
    ['Wright, Dustin; Igel, Christian;', 'Wright, Dustin and Igel, Christian'],
    ['Dustin Wright; Christian Igel', 'Dustin Wright and Christian Igel'],
    ['Dustin Wright, Christian Igel', 'Dustin Wright and Christian Igel'],
    ['Dustin Wright, Christian Igel and Erik B. Dam', 'Dustin Wright and Christian Igel and Erik B. Dam'],
    ['Dustin Wright, Christian Igel, and Erik Dam', 'Dustin Wright and Christian Igel and Erik Dam'],
    ['Dustin Wright, Christian Igel, Erik B. Dam', 'Dustin Wright and Christian Igel and Erik B. Dam'],
    ['Wright, Dustin, Igel, Christian', 'Wright, Dustin and Igel, Christian'],
    ['Wright, D., Igel, C., & Dam, E. B.', 'Wright, D. and Igel, C. and Dam, E. B.'],
    ['Wright D, Igel C, Dam EB', 'Wright, D and Igel, C and Dam, EB'],
    ['D. Wright, C. Igel', 'D. Wright and C. Igel'],
    ['Dustin Wright & Christian Igel', 'Dustin Wright and Christian Igel'],
    ['Dustin Wright \\& Christian Igel', 'Dustin Wright and Christian Igel'],
    ['Dustin Wright und Christian Igel', 'Dustin Wright and Christian Igel'],
    ['Dustin Wright\n Christian Igel', 'Dustin Wright and Christian Igel'],
    ['Dustin Wright et al.', 'Dustin Wright and others'],
    ['Wright, Dustin and Igel, Christian and et al.', 'Wright, Dustin and Igel, Christian and others'],
    ['Martin Luther King, Jr.', 'King, Jr., Martin Luther'],
    ['King, Martin Luther, Jr.', 'King, Jr., Martin Luther'],
    ['Dustin Wright1,2 and Christian Igel*', 'Dustin Wright and Christian Igel'],
  ])('%j', (author, corrected) => {
    const { errors } = checkBibliography('a.bib', by(author), []);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ file: 'a.bib', line: 2, column: 2 });
    expect(errors[0]?.fix).toContain(`Write author = {${corrected}}.`);
  });

  test.each([
    'Wright, Dustin and Igel, Christian and others',
    'García Márquez, Gabriel José and Igel, Christian',
    '{García Márquez}, Gabriel José',
    'Anthony, Lasse F. Wolff',
    'Wolff Anthony, Lasse F.',
    'von und zu Guttenberg, Karl',
    'Ludwig van Beethoven and de la Fuente, Ana',
    'King, Jr., Martin Luther',
    '{World Health Organization} and {Simon \\& Co., Ltd.}',
    '{{SustainML Consortium}}',
    "O'Neil, Cathy and Zhu, Xiao-Dan",
    'Suharto',
    '李明 and {\\"O}zg{\\"u}r, Ay{\\c s}e',
  ])('%j stays as it is', (author) => expect(check(by(author), [])).toEqual({ errors: [], warnings: [] }));
});

test.each<[string, string, string]>([
  ['a dollar sign', '@misc{a, author = {B, C},\n title = {It costs $5}, year = 2024}', 'a.bib:2:20'],
  ['no comma', '@misc{a, author = {B, C},\n title = {A}\n year = 2024}', 'a.bib:2:2'],
  [
    'a word without braces (zotero-better-bibtex 999)',
    '@misc{a, author = {B, C},\n journal = Neurology, title = {T}, year = 2024}',
    'a.bib:2:2',
  ],
  [
    'a body without braces (zotero-better-bibtex 130)',
    '@misc{a,\n author = {Kolawa, Adam and Wiley InterScience (Online service)}, title = {T}, year = 2024}',
    'a.bib:2:2',
  ],
  [
    'a range of years (BiblioJSON 13)',
    '@misc{a, author = {B, C}, title = {T},\n year = {1982--1983}}',
    'a.bib:2:2',
  ],
  ['no equals sign', '@misc{a, author = {B, C},\n title {A}, year = 2024}', 'a.bib:2:2'],
  ['an unknown archive', entry('eprint = {1}, eprinttype = {ViXra}'), 'a.bib:5:2'],
  ['an unknown language', entry('langid = {elvish}'), 'a.bib:5:2'],
  ['a version that is not there', entry('related = {b}'), 'a.bib:5:2'],
  ['an invisible character', entry('note = {a\u202Eb}'), 'a.bib:5:2'],
  ['a character that no feed may hold', entry('note = {a\uFFFEb}'), 'a.bib:5:2'],
])('%s has its place', (_, text, place) => {
  const { source, errors } = checkBibliography('a.bib', text, []);
  const [found] = [...source.findings, ...errors];
  expect([found?.file, found?.line, found?.column].join(':')).toBe(place);
  expect(found?.fix).toBeTruthy();
});

test('a preprint and its published version are told apart, or tied', () => {
  const preprint = '@misc{p, author = {B, C}, title = {One}, year = 2024, eprint = {2401.00001}}\n';
  const published = (more: string) => `@article{q, author = {B, C}, title = {{One}}, year = 2025${more}}\n`;
  const { errors } = checkBibliography('a.bib', preprint + published(''), []);
  expect(errors).toMatchObject([
    {
      line: 2,
      message: '"p" on line 1 has the same title.',
      fix: 'Keep "q", and add eprint = {2401.00001}, eprinttype = {arXiv} to it. If both should have a page, add related = {p} to "q".',
    },
  ]);
  expect(check(preprint + published(', related = {p}'), [])).toEqual({ errors: [], warnings: [] });
});

test('two works of different people may be called the same', () => {
  const works = ['a', 'b'].map((key) => `@misc{${key}, author = {${key}, C}, title = {One}, year = 2024}\n`);
  expect(check(works.join(''), [])).toEqual({
    errors: [],
    warnings: ['2: "a" on line 1 has the same title.'],
  });
});

test('an abstract is the words of others', () => {
  const { errors, warnings } = check(entry('abstract = {We save $5 and 50\\% of it.}'));
  expect(errors).toEqual([]);
  expect(warnings).toEqual(['5: The abstract of "a" is left out: its words belong to others.']);
});

test('a name in decomposed letters is the same name', () => {
  const team = [{ id: 'a', names: ['M\u00E5ns Holgersson'] }];
  expect(check(by('Holgersson, Ma\u030Ans'), team)).toEqual({ errors: [], warnings: [] });
});

test('a name in any order is that of the person', () => {
  const team = [{ id: 'a', names: ['von Neumann, John'] }];
  for (const author of ['John von Neumann', 'von Neumann, John', 'Neumann, John von']) {
    expect(check(by(author), team)).toEqual({ errors: [], warnings: [] });
  }
});

test.each(['constructor', '__proto__', 'toString'])('%s is a key and a field like others', (name) => {
  const text = `@misc{${name}, author = {B, C}, title = {T}, year = 2024, ${name} = {x}}`;
  expect(check(text)).toEqual({ errors: [], warnings: [] });
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
