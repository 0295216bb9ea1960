/** Posts from their folder to the pages, feeds and files that readers get. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../../build/output/site-reader.ts';
import { BASE, ORIGIN, PICTURE, SECRET } from '../full-site.ts';

const site = inject('fullSite');
const HOME = `${ORIGIN}${BASE}`;
const EVERY = `${HOME}news/every-construct/`;
const files = listFiles(site);
const built = (file: string) => readFileSync(join(site, file), 'utf8');
/** The posts that a page lists. */
const postsOn = (page: string) => page.match(/<h3><a [^>]*href="\/sustainml\/news\/[^"]+"/g);
const holdsSecret = (file: string) => readFileSync(join(site, file), 'latin1').includes(SECRET);

test('every construct becomes the HTML that it stands for', () => {
  const page = built('news/every-construct/index.html');
  const text = page
    .slice(page.indexOf('<article'), page.indexOf('</article>'))
    .replace(/_astro\/[\w.-]+/g, '_astro/…');
  expect(text).toMatchSnapshot();
});

test('a draft and a post of tomorrow are nowhere in the output', () => {
  const hidden = /a-secret-draft|a-future-post|hidden-tag|future-tag/;
  expect(
    files.filter((file) => hidden.test(file) || hidden.test(readFileSync(join(site, file), 'utf8'))),
  ).toEqual([]);
});

test('a picture is encoded again, and loses what its maker did not mean to tell', () => {
  expect(files.filter((file) => /_astro\/photo/.test(file))).not.toEqual([]);
  expect(files.filter((file) => /\.jpe?g$/.test(file))).toEqual([]);
  expect(files.filter(holdsSecret)).toEqual([]);
});

test('the picture of a post is its share card', async () => {
  const page = built('news/with-a-photo/index.html');
  const [, card = ''] = /property="og:image" content="[^"]*\/(share\/[^"]+)"/.exec(page) ?? [];
  expect(page).toContain('property="og:image:alt" content="A field"');
  const { width, height, exif } = await sharp(join(site, card)).metadata();
  expect({ width, height, exif }).toEqual({ width: 1200, height: 630, exif: undefined });
});

test('the news show the latest posts by year with their tags; older ones are in the archive, in pages', () => {
  const latest = built('news/index.html');
  expect(postsOn(latest)).toHaveLength(30);
  expect(latest).toContain('href="/sustainml/news/archive/"');
  expect(latest).toContain('Tags: <a href="/sustainml/news/tags/example/">example</a>');
  expect(built('news/archive/index.html')).toContain('<a href="/sustainml/news/archive/2022/">2022</a>, 38');
  const [first, second] = [built('news/archive/2022/index.html'), built('news/archive/2022/2/index.html')];
  expect(first).toContain('<a href="/sustainml/news/archive/2022/2/" rel="next">');
  expect(second).toContain('<a href="/sustainml/news/archive/2022/" rel="prev">');
  expect(new Set(postsOn(first + second)).size).toBe(38);
});

test('the page of a tag shows the latest posts, and leads to the others', () => {
  const page = built('news/tags/many/index.html');
  expect(page).toContain('<h2>36 posts</h2>');
  expect(postsOn(page)).toHaveLength(30);
  expect(page).toContain('<a href="/sustainml/news/archive/">All news by year</a>');
});

test('a post of another language says so wherever its words stand, and where ours stand among them', () => {
  expect(built('news/tags/example/index.html')).toMatch(
    /<a lang="da" href="[^"]*every-construct\/">A post[^<]*<\/a>[\s\S]*<span lang="da">It holds/,
  );
  const page = built('news/every-construct/index.html');
  expect(page).toMatch(/<article [^>]*lang="da">/);
  expect(page).toMatch(/<div lang="en"[^>]*>\s*<p class="label"[^>]*>\s*News/);
});

test('a post that ends says until when, and leaves the home page when it has ended', () => {
  expect(built('news/every-construct/index.html')).toContain(
    'Current until <time datetime="2024-06-30">30 June 2024</time>',
  );
  expect(built('news/tags/example/index.html')).toMatch(/[Uu]ntil <time datetime="2024-06-30">/);
  expect(built('index.html')).toContain('/news/ends-today/');
  expect(built('index.html')).not.toContain('ended-yesterday');
  expect(built('news/index.html')).toContain('/news/ended-yesterday/');
});

test('the list of news leads to the page for writing, which knows where the repository lies', () => {
  expect(built('news/index.html')).toMatch(/<a href="\/sustainml\/write\/"[^>]*>\s*Write a post/);
  expect(JSON.parse(built('write/known.json'))).toMatchObject({
    repository: 'https://github.com/example/site',
  });
});

test('an independent reader takes the feeds for what they are', () => {
  const feeds = [
    parseRssFeed(built('news/feed.xml')).items,
    parseAtomFeed(built('news/atom.xml')).entries,
    parseJsonFeed(built('news/feed.json')).items,
  ];
  for (const items of feeds) expect(items).toHaveLength(30);
  const [rss, atom, json] = feeds.map((items) =>
    items?.find((item) => JSON.stringify(item).includes('/news/every-construct/"')),
  );
  expect(rss).toMatchObject({ link: EVERY });
  expect(atom).toMatchObject({
    id: EVERY,
    authors: [{ name: 'Tong Chen' }, { name: 'A Guest' }],
    categories: [{ term: 'example' }],
  });
  expect(json).toMatchObject({ summary: 'It holds all that a post may hold.', tags: ['example'] });
  for (const item of [rss, atom, json]) expect(JSON.stringify(item)).toContain('<div lang=\\"da\\">');
});

test('a picture is offered in AVIF and WebP, no wider than its source and smaller', () => {
  const pictures = files.filter((file) => /_astro\/picture.*\.\w+$/.test(file));
  expect(new Set(pictures.map((file) => file.split('.').at(-1)))).toEqual(new Set(['avif', 'webp']));
  for (const file of pictures) expect(statSync(join(site, file)).size).toBeLessThan(statSync(PICTURE).size);
  const html = built('news/every-construct/index.html');
  const offered = [...html.matchAll(/ (\d+)w/g)].map(([, width]) => Number(width));
  expect(new Set(offered)).toEqual(new Set([360, 640]));
});

test('the pictures of a post are fetched when the reader comes near, and counted all the same', () => {
  const html = built('news/every-construct/index.html');
  const loading = [...html.matchAll(/<img [^>]*>/g)].map(
    ([tag]) => /loading="(\w+)" decoding="async" width="640" height="360"/.exec(tag)?.[1],
  );
  expect(new Set(loading)).toEqual(new Set(['lazy']));
  const rows = JSON.parse(built('about/footprint/pages.json')) as { page: string; requests: number }[];
  const requestsOf = (page: string) => rows.find((row) => row.page === page)?.requests ?? 0;
  expect(requestsOf('/news/every-construct/')).toBe(requestsOf('/news/carbontracker-2-4-3/') + 1);
});

test('a portrait is offered in the width of the margin and twice that, without its original', () => {
  const html = built('team/mikkel-dahl/index.html');
  expect(html).toMatch(
    /<source srcset="[^"]+\.avif 208w, [^"]+\.avif 416w" type="image\/avif" sizes="208px">/,
  );
  expect(built('team/index.html')).toMatch(
    /<source srcset="[^"]+\.avif 56w, [^"]+\.avif 112w" type="image\/avif" sizes="56px">/,
  );
  expect(html).toMatch(/alt="A portrait"[^>]*width="208" height="117"/);
  expect(files.filter((file) => /^(?!share\/|icon-).*\.png$/.test(file))).toEqual([]);
});

interface Atom {
  feed: { entry: { id: string; content: string }[] };
}

test('the three feeds hold the same posts, whole, with absolute addresses below the base path', () => {
  const atom = (new XMLParser().parse(built('news/atom.xml')) as Atom).feed.entry;
  const json = JSON.parse(built('news/feed.json')) as { items: { id: string; content_html: string }[] };
  const rss = new XMLParser().parse(built('news/feed.xml')) as {
    rss: { channel: { item: { link: string }[] } };
  };
  expect(json.items.map((item) => item.id)).toEqual(atom.map((entry) => entry.id));
  expect(json.items).toHaveLength(30);
  expect(rss.rss.channel.item.map(({ link }) => link)).toEqual(atom.map((entry) => entry.id));
  const content = atom.find((entry) => entry.id === EVERY)?.content ?? '';
  expect(content).toContain('<math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>');
  expect(content).toContain(`<a href="${HOME}team/christian-igel/">Christian Igel</a>`);
  expect(content).toContain(`src="${HOME}_astro/`);
  expect(content).not.toMatch(/(href|src)="(?!https:|mailto:)| class=| style=|<script/);
});
