/** The results on the built site: what machines read of them, and links that go both ways. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parseBibliography } from '../../lib/bibliography/bibliography.ts';
import { listFiles, readPages } from '../../build/output/site-reader.ts';
import { front, runs } from '../networks.ts';

const site = inject('site');
const files = listFiles(site);
const read = (file: string) => readFileSync(join(site, file), 'utf8');
const entries = parseBibliography(readFileSync('content/results/publications.bib', 'utf8'));
const pageOf = (key: string) => read(`results/publications/${key}/index.html`);
const dataOf = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '') as Record<
    string,
    unknown
  >;
const count = (html: string, text: string) => html.split(text).length - 1;

test('every paper has its record in each format, and so has the whole', () => {
  const records = entries.flatMap(({ id }) => ['bib', 'ris', 'json'].map((format) => `${id}.${format}`));
  expect(files).toEqual(expect.arrayContaining(records.map((file) => `results/publications/${file}`)));
  expect(parseBibliography(read('results/publications.bib'))).toHaveLength(entries.length);
  expect(JSON.parse(read('results/publications.json'))).toHaveLength(entries.length);
  expect(count(read('results/publications.ris'), 'ER  -')).toBe(entries.length);
});

test.each(entries.map(({ id, csl, fields }) => ({ id, csl, fields })))(
  '$id: what Scholar, Zotero and Google require',
  ({ id, csl, fields }) => {
    const html = pageOf(id);
    // Scholar and Zotero: a title, one tag an author, a date; the rest where the entry has it.
    for (const name of ['citation_title', 'citation_publication_date']) {
      expect(count(html, `<meta name="${name}" content=`)).toBe(1);
    }
    expect(count(html, '<meta name="citation_author" content=')).toBe(csl.author?.length);
    for (const [field, name] of Object.entries({
      doi: 'citation_doi',
      eprint: 'citation_arxiv_id',
      pdf: 'citation_pdf_url',
    })) {
      expect(html.includes(`<meta name="${name}" content="${fields[field]}">`)).toBe(!!fields[field]);
    }
    // Google: a headline, authors with names, a date.
    const data = dataOf(html);
    const type = csl.type === 'book' ? 'Book' : 'ScholarlyArticle';
    expect(data).toMatchObject({ '@type': type, headline: csl.title, name: csl.title });
    expect(data['author']).toHaveLength(csl.author?.length ?? 0);
    expect(data['datePublished']).toMatch(/^\d{4}$/);
    // Signposting: what to cite, what it is, and the records that describe it.
    expect(count(html, '<link rel="describedby"')).toBe(3);
    expect(html).toContain('<link rel="type" href="https://schema.org/ScholarlyArticle">');
    expect(count(html, '<link rel="cite-as"')).toBe(fields['doi'] || fields['eprint'] ? 1 : 0);
  },
);

test('a summary stands only where a headline with a source does', () => {
  for (const { id, fields } of entries) {
    expect([!!fields['headline'], !!fields['headlinesource']], id).toEqual([
      !!fields['summary'],
      !!fields['summary'],
    ]);
    expect(pageOf(id).includes('>In short<'), id).toBe(!!fields['summary']);
  }
});

test('people, programs and data sets say what they are', () => {
  expect(dataOf(read('team/raghavendra-selvan/index.html'))).toMatchObject({
    '@type': 'Person',
    sameAs: expect.arrayContaining(['https://orcid.org/0000-0003-4302-0207']) as unknown,
  });
  expect(dataOf(read('results/software/carbontracker/index.html'))).toMatchObject({
    '@type': 'SoftwareSourceCode',
    codeRepository: 'https://github.com/saintslab/carbontracker',
  });
  expect(dataOf(read('results/software/ec-nas-bench/index.html'))['@type']).toBe('Dataset');
});

test('every figure on energy has a table, a CSV and a source', () => {
  const html = read('results/footprint/index.html');
  const figures = files.filter((file) => /^results\/footprint\/.*\.csv$/.test(file));
  expect(figures.length).toBeGreaterThanOrEqual(3);
  expect(count(html, '<figure')).toBe(2);
  expect(count(html, '<table')).toBe(2);
  expect(html).not.toContain('Not stated');
  for (const file of figures) {
    expect(html).toContain(`href="/${file}"`);
    if (!file.endsWith('pepr.csv')) expect(read(file)).toMatch(/Address of the source,https:/);
  }
});

test.each(['index.html', 'results/footprint/index.html'])('on %s every network is a dot', (file) => {
  const [picture = ''] = /<svg[^>]*aria-labelledby="networks-words"[\s\S]*?<\/figure>/.exec(read(file)) ?? [];
  expect(count(picture, 'h0')).toBe(runs.length);
  expect(picture).toContain(`${runs.length} networks, each a dot`);
  expect(picture).toContain(`${front.at(-1)?.model}, best score`);
});

test('whatever links to a person, a paper or a program is linked from there', () => {
  const kinds = /^(team|results\/publications|results\/software|organisations)\/[^/]+\/index\.html$/;
  const pages = readPages(site).filter(({ file }) => kinds.test(file));
  // Links in running text need no answer; those of the lists and facts do.
  const linksOf = (file: string) => {
    const main = /<main[\s\S]*<\/main>/.exec(read(file))?.[0] ?? '';
    const lists = main.replace(/<div class="prose[\s\S]*?<\/div>/g, '');
    return [...lists.matchAll(/href="\/([^"#]+\/)"/g)].map((link) => `${link[1]}index.html`);
  };
  const links = new Map(pages.map(({ file }) => [file, new Set(linksOf(file))]));
  const pairs = [...links].flatMap(([from, targets]) =>
    [...targets].filter((to) => links.has(to)).map((to) => ({ from, to })),
  );
  expect(pairs.length).toBeGreaterThan(100);
  const oneWay = pairs.filter(({ from, to }) => !links.get(to)?.has(from));
  expect(oneWay).toEqual([]);
});

test('the team page marks the papers of the last years, each a link that says its title', () => {
  const marks = [
    ...read('team/index.html').matchAll(/<a href="\/([^"]+)\/" title="([^"]+)" aria-label="\2"><\/a>/g),
  ];
  expect(marks.length).toBeGreaterThan(20);
  for (const [, address, title = ''] of marks) {
    expect(read(`${address}/index.html`)).toContain(`${title} – `);
  }
});

test('every list of papers says what each paper found', () => {
  const [, list = ''] = /data-years>([\s\S]*)<\/main>/.exec(read('results/index.html')) ?? [];
  const findings = entries.flatMap(({ fields }) => fields['headline'] ?? []);
  expect(findings.length).toBeGreaterThan(20);
  for (const finding of findings) expect(list).toContain(`${finding}.`);
});
