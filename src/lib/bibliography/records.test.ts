import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { type CslItem, parseBibliography } from './bibliography.ts';
import { bibtexOf, recordFormats } from './records.ts';
import { risOf } from './ris.ts';

const ours = parseBibliography(readFileSync('content/results/publications.bib', 'utf8'));
const nasty = parseBibliography(String.raw`
@article{letters, author = {N{\o}rg{\aa}rd, {\AA}se and {\'E}lie, J{\"o}rg and {\v S}im{\r u}nek, Zo{\"e} and T{\"o}z{\"u}n, P{\i}nar},
  title = {The {CO$_2$} of $\alpha$-models \& their \emph{true} cost: 50\% --- or "more"}, journal = {Z{\"u}rcher Bl{\"a}tter},
  year = 2024, month = mar, volume = 3, number = 2, pages = {101--119}, doi = {10.1000/a_b(c)}, url = {https://a.example/?x=1&y=2}}
@inproceedings{names, author = {von der Heide, Jr., Hans and van Beethoven, Ludwig and {The {SustainML} Consortium}},
  title = {A very long title that the library would break in the middle of a word when it writes a record of it}, booktitle = {Proceedings}, year = 2023, pages = {7}}
`);
const crowd = parseBibliography(
  `@misc{crowd, author = {${Array.from({ length: 300 }, (_, n) => `Family${n}, Given`).join(' and ')}}, title = {T}, year = 2024}`,
);

const names = ({ author = [] }: CslItem) =>
  author.map((name) => [
    name.given,
    name['non-dropping-particle'] ?? name['dropping-particle'],
    name.family ?? name.literal,
    name.suffix,
  ]);
const facts = (item: CslItem) => ({
  type: item.type,
  authors: names(item),
  title: item.title,
  venue: item['container-title'],
  year: item.issued?.['date-parts']?.[0]?.[0],
  pages: item.page,
  doi: item['DOI'],
  address: item['URL'],
});
const read = (text: string) => new Cite(text, { generateGraph: false }).data as CslItem[];
/** RIS has no place for particles and suffixes of names, and takes a preprint for unpublished. */
const plainFacts = (item: CslItem, key: string) => ({
  ...facts(item),
  type: item.type === 'manuscript' ? 'article' : item.type,
  ...(key === 'names' && { authors: item.author?.length }),
});

test.each([...ours, ...nasty, ...crowd].map((entry) => [entry.id, entry] as const))(
  '%s comes back from every format as it was',
  (_, entry) => {
    const [fromJson] = read(recordFormats.json.write([entry]));
    const [fromBibtex] = parseBibliography(bibtexOf([entry]));
    const [fromRis] = read(risOf([entry]));
    if (!fromJson || !fromBibtex || !fromRis) throw new Error('A record is empty.');
    expect(facts(fromJson)).toEqual(facts(entry.csl));
    expect(facts(fromBibtex.csl)).toEqual(facts(entry.csl));
    expect(plainFacts(fromRis, entry.id)).toEqual(plainFacts(entry.csl, entry.id));
  },
);

test('RIS keeps whole words, both pages, the key and every letter of a name', () => {
  const ris = risOf(nasty);
  for (const line of ris.split('\r\n').filter(Boolean)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  expect(ris).toContain('AU  - Nørgård, Åse');
  expect(ris).toContain('AU  - Tözün, Pınar');
  expect(ris).toContain('SP  - 101\r\nEP  - 119');
  expect(ris).toContain('ID  - letters');
});

test('letters and maths come out as they are read', () => {
  expect(nasty[0]?.csl).toMatchObject({
    title: 'The CO₂ of α-models & their true cost: 50% — or "more"',
    'container-title': 'Zürcher Blätter',
    author: [
      { family: 'Nørgård', given: 'Åse' },
      { family: 'Élie', given: 'Jörg' },
      { family: 'Šimůnek', given: 'Zoë' },
      { family: 'Tözün', given: 'Pınar' },
    ],
  });
});

test('our own words on a paper are in no record', () => {
  for (const { write } of Object.values(recordFormats)) {
    expect(write(ours)).not.toMatch(/abstract|summary|headline|sustainml|organisations|^AB {2}-/m);
  }
});
