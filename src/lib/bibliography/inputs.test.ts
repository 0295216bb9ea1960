/** Entries as reference managers and publishers give them, and what readers must see. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { authorName } from './authors.ts';
import { parseBibliography, venueOf } from './bibliography.ts';
import { citationTags, lastingAddress } from './citation-tags.ts';
import { kindOf } from './kinds.ts';
import { pageTitle } from './other-versions.ts';
import { recordFormats } from './records.ts';
import { formatReference } from './reference.ts';

beforeEach(() => void vi.stubEnv('SITE', 'https://sustainml.example'));

const one = (bibtex: string) => {
  const [entry] = parseBibliography(bibtex);
  if (!entry) throw new Error('There is no entry.');
  return entry;
};
const titled = (title: string) => one(`@misc{a, author = {B, C}, title = {${title}}, year = 2024}`).csl.title;
const by = (author: string) => one(`@misc{a, author = {${author}}, title = {T}, year = 2024}`);
const all = (bibtex: string) => Object.values(recordFormats).map(({ write }) => write([one(bibtex)]));
const tags = (bibtex: string) => citationTags(one(bibtex)).map(({ name, content }) => `${name}: ${content}`);

test.each([
  [String.raw`A factor of 10\textsuperscript{3}`, 'A factor of 10³'],
  [String.raw`10$^{-3}$ and x$_{ps}$ and L$_Q$`, '10⁻³ and xₚₛ and L_Q'],
  [String.raw`The 21\textsuperscript{st} case`, 'The 21ˢᵗ case'],
  [String.raw`\copyright{} 2024, 50\% \& more`, '© 2024, 50% & more'],
  [String.raw`Garc{\'{\i}}a, {\'\i}, \v{\j}`, 'García, í, ǰ'],
  [String.raw`P{\i}nar`, 'Pınar'],
  ['Man\u0303ana', 'Mañana'],
  ['Health &amp; Place &#8211; <i>in vivo</i> H<sub>2</sub>O', 'Health & Place – in vivo H₂O'],
  [String.raw`CO$\less$sub$\greater$2$\less$/sub$\greater$`, 'CO₂'],
  ['{{Whole} Title}', 'Whole Title'],
  ["``Quoted'' --- and~so", '“Quoted” — and\u00A0so'],
])('the title %s is read as %s', (title, read) => expect(titled(title)).toBe(read));

test.each([
  String.raw`10.1007/978-3-031-16443-9\_49`,
  String.raw`10.1007/978-3-031-16443-9{\_}49`,
  String.raw`https://doi.org/10.1007/978-3-031-16443-9\_49`,
  'doi:10.1007/978-3-031-16443-9_49',
  'http://dx.doi.org/10.1007/978-3-031-16443-9_49',
])('the DOI %s is clean everywhere', (doi) => {
  const bibtex = String.raw`@misc{a, author = {B, C}, title = {T}, year = 2024, doi = {${doi}}, url = {https://a.example/\~{}b\_c\%20d}}`;
  const { csl, fields } = one(bibtex);
  expect(fields).toMatchObject({ doi: '10.1007/978-3-031-16443-9_49', url: 'https://a.example/~b_c%20d' });
  expect(csl).toMatchObject({ DOI: fields['doi'], URL: fields['url'] });
  for (const record of all(bibtex)) {
    expect(record).toContain('10.1007/978-3-031-16443-9_49');
    expect(record).not.toContain('\\_');
  }
  expect(tags(bibtex)).toContain('citation_doi: 10.1007/978-3-031-16443-9_49');
});

describe('names', () => {
  test.each([
    ['von Neumann, John', 'John von Neumann', 'von Neumann, John'],
    ['Ludwig van Beethoven', 'Ludwig van Beethoven', 'van Beethoven, Ludwig'],
    ['King, Jr., Martin Luther', 'Martin Luther King Jr.', 'King, Martin Luther, Jr.'],
    ['Suharto', 'Suharto', 'Suharto'],
    ['{World Health Organization}', 'World Health Organization', 'World Health Organization'],
    [String.raw`{Simon \& Schuster and Sons}`, 'Simon & Schuster and Sons', 'Simon & Schuster and Sons'],
    [String.raw`{\'E}lie, J{\"o}rg`, 'Jörg Élie', 'Élie, Jörg'],
  ])('%s', (written, shown, sorted) => {
    const entry = by(written);
    expect(entry.csl.author?.map(authorName)).toEqual([shown]);
    expect(citationTags(entry)).toContainEqual({ name: 'citation_author', content: sorted });
    expect(recordFormats.ris.write([entry])).toContain(`AU  - ${sorted}\r\n`);
  });

  test('a body is no person with a family name', () => {
    expect(by('{World Bank}').csl.author).toEqual([{ literal: 'World Bank' }]);
    expect(by('Suharto').csl.author).toEqual([{ family: 'Suharto' }]);
  });

  test('"and others" is shown in every form', () => {
    const entry = by('Selvan, Raghavendra and Igel, Christian and others');
    expect(entry.csl.author?.map(authorName).at(-1)).toBe('and others');
    expect(formatReference(entry.csl)).toMatch(/^Selvan, R\., Igel, C\., et al\. \(2024\)\. T\.$/);
    expect(formatReference(entry.csl, 'vancouver')).toMatch(/^Selvan R, Igel C, et al\. T\. 2024\.$/);
    expect(formatReference(by('Selvan, Raghavendra and others').csl)).toMatch(
      /^Selvan, R\., et al\. \(2024\)/,
    );
    expect(citationTags(entry).map(({ content }) => content)).toContain('others');
    const [bib = '', ris = '', json = ''] = Object.values(recordFormats).map(({ write }) => write([entry]));
    expect(bib).toContain('and Igel, Christian and others}');
    expect(ris).toContain('AU  - others');
    expect((JSON.parse(json) as { author: unknown[] }[])[0]?.author.at(-1)).toEqual({ literal: 'others' });
  });
});

test.each(['constructor', '__proto__', 'toString'])('a work called %s has a reference', (key) =>
  expect(formatReference(one(`@misc{${key}, author = {B, C}, title = {T}, year = 2024}`).csl)).toBe(
    'B, C. (2024). T.',
  ),
);

test('records hold public fields alone', () => {
  const bibtex = `@article{zotero, author = {Selvan, Raghavendra}, title = {Case six}, journal = {J}, year = {2024},
    file = {/Users/me/Zotero/storage/AB/x.pdf}, annotation = {private}, note = {private, ask C.}, abstract = {Theirs $5},
    mendeley-groups = {g}, keywords = {a,b}, owner = {me}, timestamp = {2024}, groups = {g}, annote = {private},
    annotation+an = {1="private"}, summary = {Ours}, sustainml = {related}, organisations = {diku}, pdf = {https://a.example/x.pdf}}`;
  for (const record of all(bibtex)) {
    expect(record).not.toMatch(
      /private|Zotero|Theirs|keywords|KW|mendeley|owner|Ours|sustainml|organisations|N1|2024-/,
    );
    expect(record).toContain('Case six');
  }
  expect(all(bibtex)[1]).toContain('L1  - https://a.example/x.pdf');
});

test.each([
  [
    'eprint = {hal-01234567}, eprinttype = {HAL}',
    { hal: 'hal-01234567' },
    'https://hal.science/hal-01234567',
  ],
  [
    'HAL_ID = {hal-01234567}, HAL_VERSION = {v1}',
    { hal: 'hal-01234567' },
    'https://hal.science/hal-01234567',
  ],
  ['eprint = {2401.00001}, archivePrefix = {arXiv}', { eprint: '2401.00001' }, '2401.00001'],
  ['eprint = {arXiv:2401.00001}', { eprint: '2401.00001' }, '2401.00001'],
  ['journal = {arXiv preprint arXiv:2401.00001}', { eprint: '2401.00001' }, '2401.00001'],
  ['journal = {CoRR}, volume = {abs/2401.00001}', { eprint: '2401.00001' }, '2401.00001'],
  ['doi = {10.48550/arXiv.2401.00001}', { eprint: '2401.00001' }, '2401.00001'],
])('%s is a preprint', (fields, numbers, address) => {
  const entry = one(
    `@${fields.startsWith('journal') ? 'article' : 'misc'}{a, author = {B, C}, title = {T}, year = 2024, ${fields}}`,
  );
  expect(entry.fields).toMatchObject(numbers);
  expect(lastingAddress({ fields: { ...entry.fields, doi: undefined } })).toContain(address);
  expect(kindOf(entry.csl)).toBe('Preprint');
  expect(venueOf(entry)).toMatch(/^(arXiv 2401.00001|HAL hal-01234567)$/);
  expect(recordFormats.ris.write([entry])).toMatch(/DB {2}- (arXiv\r\nAN {2}- 2401|HAL\r\nAN {2}- hal-)/);
});

test.each([
  ['phdthesis', 'school = {KU}', 'Thesis', 'citation_dissertation_institution: KU', 'THES'],
  ['techreport', 'institution = {KU}', 'Report', 'citation_technical_report_institution: KU', 'RPRT'],
  [
    'incollection',
    'booktitle = {A book}, publisher = {P}',
    'Book chapter',
    'citation_inbook_title: A book',
    'CHAP',
  ],
  ['inproceedings', 'booktitle = {Proc}', 'Conference paper', 'citation_conference_title: Proc', 'CONF'],
  ['article', 'journal = {J}', 'Journal article', 'citation_journal_title: J', 'JOUR'],
  ['dataset', 'publisher = {Zenodo}', 'Data set', 'citation_publisher: Zenodo', 'DATA'],
  ['software', 'version = {1.2}', 'Software', 'citation_title: T', 'COMP'],
  ['unpublished', 'eventtitle = {A meeting}', 'Talk', 'citation_conference_title: A meeting', 'SLIDE'],
  ['misc', 'howpublished = {Poster presentation}', 'Talk', 'citation_title: T', 'SLIDE'],
  ['presentation', '', 'Talk', 'citation_title: T', 'SLIDE'],
])('@%s with %s is a %s', (type, fields, kind, tag, ris) => {
  const bibtex = `@${type}{a, author = {B, C}, title = {T}, year = 2024, ${fields}}`;
  const entry = one(bibtex);
  expect(kindOf(entry.csl)).toBe(kind);
  expect(tags(bibtex)).toContain(tag);
  expect(tags(bibtex).filter((each) => each.startsWith('citation_journal')).length).toBe(
    type === 'article' ? 1 : 0,
  );
  expect(recordFormats.ris.write([entry])).toContain(`TY  - ${ris}\r\n`);
});

test.each([
  ['langid = {danish}', 'da'],
  ['langid = {ngerman}', 'de'],
  ['language = {English}', 'en'],
  ['language = {en-GB}', 'en-GB'],
  ['language = {eng}', 'en'],
  ['', 'en'],
])('%s is the language %s', (field, tag) =>
  expect(tags(`@misc{a, author = {B, C}, title = {T}, year = 2024, ${field}}`)).toContain(
    `citation_language: ${tag}`,
  ),
);

test('entries in parentheses, with a comment, in capitals, with a date, in quotes', () => {
  const entries = parseBibliography(`@Comment{jabref-meta: databaseType:biblatex;}
@Article(a, author = {B, C}, title = {One (1)}, journal = {J}, year = {2024})
@INPROCEEDINGS{b, AUTHOR = "B, C", TITLE = "Two", BOOKTITLE = "Proc", DATE = {2024-03-15}, VOLUME={}, PAGES = {62–69}}`);
  expect(entries.map(({ csl }) => [csl.title, csl.issued?.['date-parts']?.[0]?.[0], csl.page])).toEqual([
    ['One (1)', 2024, undefined],
    ['Two', 2024, '62-69'],
  ]);
});

test('works that are called the same have pages that are not', () => {
  const works =
    parseBibliography(`@misc{p, author = {B, C}, title = {One}, year = 2024, eprint = {2401.00001}}
@article{q, author = {B, C}, title = {One}, journal = {J}, year = 2025}
@article{r, author = {B, C}, title = {Two}, journal = {J}, year = 2025}`);
  expect(works.map((work) => pageTitle(work, works))).toEqual([
    'One (arXiv 2401.00001, 2024)',
    'One (J, 2025)',
    'Two',
  ]);
});

/** Each after a public thread: the projects and numbers stand beside them. */
describe('inputs that went wrong elsewhere', () => {
  test('zotero-better-bibtex 66: a DOI with tags of mathematics', () => {
    const written = String.raw`10.1175/1520-0493(1987)115\ensuremath{<}1606:GARSPP\ensuremath{>}2.0.CO;2`;
    expect(one(`@misc{a, author = {B, C}, title = {T}, year = 1987, doi = {${written}}}`).csl).toMatchObject({
      DOI: '10.1175/1520-0493(1987)115<1606:GARSPP>2.0.CO;2',
    });
  });

  test.each([
    ['zotero-better-bibtex 1189', String.raw`Maa\ss, Stefanie`, 'Stefanie Maaß'],
    ['zotero-better-bibtex 407', String.raw`G{\"o}{\u g}{\"u}{\c s}, Mustafa`, 'Mustafa Göğüş'],
    ['LaTeXing 222', String.raw`Micha{\l}owski, Jan`, 'Jan Michałowski'],
    ['journal-of-digital-history 719', String.raw`{\'E}tienne {\O}rsted`, 'Étienne Ørsted'],
  ])('%s: %s', (_, written, shown) => expect(by(written).csl.author?.map(authorName)).toEqual([shown]));

  test('zotero-better-bibtex 2337: an accent without braces in a journal', () =>
    expect(
      one(String.raw`@article{a, author = {B, C}, title = {T}, year = 2024, journal = {Qu\'imica Nova}}`).csl,
    ).toMatchObject({ 'container-title': 'Química Nova' }));

  test.each([
    ['jabref 7427', '1950/1955', 1950],
    ['biblatex 427', '2012~', 2012],
    ['biblatex 427', '2012?', 2012],
    ['sagemath 99', '2018-04', 2018],
  ])('%s: the date %s', (_, date, year) =>
    expect(
      one(`@article{a, author = {B, C}, title = {T}, journaltitle = {J}, date = {${date}}}`).csl.issued,
    ).toMatchObject({ 'date-parts': { 0: { 0: year } } }),
  );
});
