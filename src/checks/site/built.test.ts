/** The built site as files: whole pages, sound links, everything of `content/` on it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { parseBibliography } from '../../lib/bibliography/bibliography.ts';
import { listFiles } from '../../build/output/site-reader.ts';
import { type FixedPage, pages as map } from '../../site.ts';
import rules from './html-rules.ts';

const site = inject('site');
const files = listFiles(site);
const pages = files.filter((file) => file.endsWith('.html') && file !== 'was/index.html');
const read = (file: string) => readFileSync(join(site, file), 'utf8');

const offered = Object.entries<FixedPage>(map).flatMap(([name, page]) => [
  ...(page.offered ?? []).map((list) => [list, page.label, page.href] as const),
  ...(page.files ?? []).map(([label, href]) => [name, label, href] as const),
]);
const inMargins = offered.filter(([list]) => ['calls', 'team', 'results', 'news', 'events'].includes(list));

test('margins offer pages and files', () => expect(inMargins.length).toBeGreaterThan(10));
test.each(inMargins)('the margin of %s offers "%s"', (name, label, href) => {
  const [, margin = ''] = /<div class="margin">(.*?)<\/div>/s.exec(read(`${name}/index.html`)) ?? [];
  expect(margin).toMatch(new RegExp(`<a href="${href}"[^>]*>\\s*${label}\\s*</a>`));
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(rules);
  // Of the full site, those that differ most from their kin.
  const others = [
    'index.html',
    'calls/index.html',
    'calls/example-open-call/index.html',
    'news/archive/2022/index.html',
    'news/every-construct/index.html',
    'accessibility/index.html',
    'team/mikkel-dahl/index.html',
  ];
  const paths = [
    ...pages.map((page) => join(site, page)),
    ...others.map((page) => join(inject('fullSite'), page)),
  ];
  const reports = await Promise.all(paths.map((path) => validator.validateFile(path)));
  expect(reports.length).toBeGreaterThan(80);
  const messages = reports.flatMap(({ results }) =>
    results.flatMap(({ filePath, messages: found }) =>
      found.map(({ line, ruleId, message }) => `${filePath}:${line} ${ruleId}: ${message}`),
    ),
  );
  expect(messages).toEqual([]);
});

describe('every entry of content/ has its page', () => {
  const names = (folder: string) =>
    readdirSync(join('content', folder)).map((name) => name.replace(/\.mdx$/, ''));
  const keys = parseBibliography(readFileSync('content/results/publications.bib', 'utf8')).map(
    ({ id }) => id,
  );
  test.each([
    ['calls', names('calls')],
    ['team', names('people')],
    ['organisations', names('organisations')],
    ['results/software', names('results/software')],
    ['results/publications', keys],
    ['news', names('news')],
  ])('%s', (folder, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(files).toContain(`${folder}/${id}/index.html`);
  });
});

test('every parent of an address answers', () => {
  const parents = files
    .filter((file) => file.endsWith('/index.html') && !file.startsWith('pagefind/'))
    .map((file) => file.split('/').slice(0, -2).join('/'))
    .map((folder) => (folder ? `${folder}/index.html` : 'index.html'));
  expect(files).toEqual(expect.arrayContaining([...new Set(parents)]));
});

test('the feed and the site map are XML and lead to pages, the map to each that engines may list', () => {
  const address = 'https://sustainml.example/';
  const { rss } = new XMLParser().parse(read('news/feed.xml')) as {
    rss: { channel: { item: { link: string }[] } };
  };
  const { urlset } = new XMLParser().parse(read('sitemap-0.xml')) as {
    urlset: { url: { loc: string; lastmod?: string }[] };
  };
  const links = [...rss.channel.item.map(({ link }) => link), ...urlset.url.map(({ loc }) => loc)];
  expect(rss.channel.item.length).toBeGreaterThanOrEqual(8);
  for (const link of links) expect(files).toContain(`${link.slice(address.length)}index.html`);
  const changed = urlset.url.find(({ loc }) => loc.endsWith('/news/ec-nas-in-the-press/'));
  expect(changed?.lastmod).toMatch(/^2024-04-03/);
  const open = pages.filter((page) => !read(page).includes('<meta name="robots" content="noindex">'));
  expect(urlset.url.map(({ loc }) => `${loc.slice(address.length)}index.html`).sort()).toEqual(open.sort());
});

test('no page holds an inline script, an inline style, or a file of another host', () => {
  for (const page of pages) {
    const html = read(page);
    expect(html, page).not.toMatch(
      /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=|[^>]*\stype="application\/ld\+json")|javascript:/i,
    );
    expect(html, page).not.toMatch(/<(script|img|iframe|source|video|audio)[^>]*\ssrc="(https?:)?\/\//i);
    expect(html.match(/<link[^>]*rel="stylesheet"/g), page).toHaveLength(1);
  }
});

test('a link never runs into the word before or after it', () => {
  for (const page of pages) {
    const html = read(page).replace(/<(head|pre)[\s\S]*?<\/\1>/g, '');
    expect(html, page).not.toMatch(/[\p{L}\d,.]<a\s/u);
    expect(html, page).not.toMatch(/<\/a>[\p{L}\d]/u);
  }
});

test('a script that pages load by its address is one whole file', () => {
  const advice = 'Look what Vite makes of "?worker&url" now, and change src/internals/scripts.ts.';
  const scripts = files.filter((file) =>
    /_astro\/(opener|call-script|dialog|page|app|set-maths)-/.test(file),
  );
  expect(scripts, advice).toHaveLength(6);
  for (const file of scripts) expect(read(file), `${file}: ${advice}`).not.toMatch(/(^|;)import\b(?!\()/);
});

test('a page loads at most half a kilobyte of script for the search; the rest waits for the reader', () => {
  for (const page of pages.filter((file) => file !== 'search/index.html')) {
    const sources = [...read(page).matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(([, file]) => file ?? '');
    // Some pages also load the buttons that copy, the filter of papers, what opens the desk, or the question about the networks.
    const opener = sources.filter((file) => !/data-(copy|filter|write|front)/.test(read(file)));
    expect(opener, page).toHaveLength(1);
    const text = read(opener[0] ?? '');
    expect(text).not.toMatch(/import\s*[{"']/);
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(500);
  }
});

test('every page carries the emblem, the funding sentence and the disclaimer', () => {
  for (const page of pages) {
    const html = read(page);
    expect(html, page).toContain('aria-label="Emblem of the European Union"');
    expect(html, page).toContain(
      '<strong>Funded by the European Union.</strong> Views and opinions expressed',
    );
    expect(html, page).toContain('under grant agreement No 101070408.');
  }
});

test('the search index holds the pages and not the lists', () => {
  const entry = JSON.parse(read('pagefind/pagefind-entry.json')) as {
    languages: { en: { page_count: number } };
  };
  const searched = pages.filter((page) => read(page).includes('data-pagefind-body'));
  expect(entry.languages.en.page_count).toBe(searched.length);
  expect(searched).not.toContain('search/index.html');
  expect(searched).not.toContain('404.html');
});

test('notes have one form: each number leads to its note beside that block, and the note back', () => {
  const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found);
  const pagesWithNotes = pages.filter((page) => read(page).includes('class="notes"'));
  expect(pagesWithNotes.length).toBeGreaterThan(40);
  for (const page of pages) {
    const html = read(page);
    const blocks = html.split('<div class="noted').slice(1);
    for (const block of blocks) {
      const [text = '', list = ''] = block.split('<ol class="notes">');
      const notes = list.slice(0, list.indexOf('</ol>'));
      const ids = all(notes, /<li id="([^"]+)"/g);
      expect(ids.length, page).toBeGreaterThan(0);
      for (const id of ids) expect(text + notes, page).toContain(`<a href="#${id}" id="`);
      const backs = all(notes, /<a href="#(user-content-fnref-[^"]+)"[^>]* aria-label="Back to /g);
      for (const back of backs) expect(html, page).toMatch(new RegExp(`id="${back}"[^>]* aria-label="Note `));
      expect(backs.length, page).toBeGreaterThanOrEqual(ids.length);
    }
    const leading = all(html, /<a href="#(user-content-fn-[^"]+)"/g);
    expect(new Set(leading), page).toEqual(new Set(all(html, /<li id="(user-content-fn-[^"]+)"/g)));
    expect(html.match(/<ol class="notes">/g)?.length ?? 0, page).toBe(blocks.length);
    // A figure names its source in its caption; a sentence of a text does not.
    expect(html.replace(/<figcaption>[^]*?<\/figcaption>/g, ''), page).not.toMatch(
      />Sources?: |\. Sources?: /,
    );
  }
});
