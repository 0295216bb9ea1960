/** Posts from their folder to the pages, feeds and files that readers get. */
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../build/output/site-reader.ts';
import { copyRepository, runCommand } from './sites.ts';

const PICTURE = 'src/checks/fixtures/every-construct/picture.png';
let copy: string;
const built = (file: string) => readFileSync(join(copy, 'dist', file), 'utf8');

function addPost(id: string, fields: string, text = 'Text.') {
  const folder = join(copy, 'content/news', id);
  mkdirSync(folder, { recursive: true });
  const front = `title: ${id}\nsummary: On ${id}.\nauthors: [Editors]\n${fields}`;
  writeFileSync(join(folder, 'index.mdx'), `---\n${front}\n---\n\n${text}\n`);
}

beforeAll(async () => {
  copy = copyRepository();
  cpSync('src/checks/fixtures/every-construct', join(copy, 'content/news/every-construct'), {
    recursive: true,
  });
  const person = join(copy, 'content/people/mikkel-dahl.mdx');
  const portrait = 'portrait: { src: ./portrait.png, alt: A portrait }';
  cpSync(PICTURE, join(copy, 'content/people/portrait.png'));
  writeFileSync(person, readFileSync(person, 'utf8').replace('---\n', `---\n${portrait}\n`));
  addPost('a-secret-draft', 'date: 2024-01-01\ntags: [hidden-tag]\ndraft: true');
  addPost('a-future-post', 'date: 2026-11-25\ntags: [future-tag]');
  addPost('ended-yesterday', 'date: 2026-11-20\nuntil: 2026-11-23');
  addPost('ends-today', 'date: 2026-11-19\nuntil: 2026-11-24');
  for (let day = 10; day < 28; day++) {
    for (const month of ['10', '11']) {
      addPost(`many-${month}-${day}`, `date: 2022-${month}-${day}\ntags: [many]`);
    }
  }
  addPost(
    'with-a-photo',
    'date: 2022-12-24\nimage: { src: ./photo.jpg, alt: A field }',
    '![A field](./photo.jpg)',
  );
  const photo = sharp({ create: { width: 1600, height: 900, channels: 3, background: '#2a5' } });
  await photo
    .withExif({ IFD0: { Copyright: 'SECRET' } })
    .jpeg()
    .toFile(join(copy, 'content/news/with-a-photo/photo.jpg'));
  const site = join(copy, 'content/site.yaml');
  writeFileSync(
    site,
    readFileSync(site, 'utf8').replace('repository: ~', 'repository: https://github.com/example/site'),
  );
  // Vitest sets BASE_URL, and Astro would take it for ours.
  const { status, output } = runCommand(copy, 'build', { SITE_BASE: '/x/', BASE_URL: undefined });
  expect(output).toContain('The site is in dist/.');
  expect(status).toBe(0);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('every construct becomes the HTML that it stands for', () => {
  const page = built('news/every-construct/index.html');
  const text = page
    .slice(page.indexOf('<article'), page.indexOf('</article>'))
    .replace(/_astro\/[\w.-]+/g, '_astro/…');
  expect(text).toMatchSnapshot();
});

test('a draft and a post of tomorrow are nowhere in the output', () => {
  const site = join(copy, 'dist');
  const files = listFiles(site);
  const hidden = /a-secret-draft|a-future-post|hidden-tag|future-tag/;
  expect(
    files.filter((file) => hidden.test(file) || hidden.test(readFileSync(join(site, file), 'utf8'))),
  ).toEqual([]);
});

test('a picture is encoded again, and loses what its maker did not mean to tell', () => {
  expect(readFileSync(join(copy, 'content/news/with-a-photo/photo.jpg'), 'latin1')).toContain('SECRET');
  const files = listFiles(join(copy, 'dist'));
  expect(files.filter((file) => /_astro\/photo/.test(file)).length).toBeGreaterThan(0);
  expect(files.filter((file) => /\.jpe?g$/.test(file))).toEqual([]);
  expect(files.filter((file) => readFileSync(join(copy, 'dist', file), 'latin1').includes('SECRET'))).toEqual(
    [],
  );
});

test('the picture of a post is its share card', async () => {
  const page = built('news/with-a-photo/index.html');
  const [, card = ''] = /property="og:image" content="[^"]*\/(share\/[^"]+)"/.exec(page) ?? [];
  expect(page).toContain('property="og:image:alt" content="A field"');
  const { width, height, exif } = await sharp(join(copy, 'dist', card)).metadata();
  expect({ width, height, exif }).toEqual({ width: 1200, height: 630, exif: undefined });
});

test('the news show the latest posts by year with their tags; older ones are in the archive, in pages', () => {
  const latest = built('news/index.html');
  expect(latest.match(/<li><h3><a /g)).toHaveLength(30);
  expect(latest).toContain('href="/x/news/archive/"');
  expect(latest).toContain('Tags: <a href="/x/news/tags/example/">example</a>');
  expect(built('news/archive/index.html')).toContain('<a href="/x/news/archive/2022/">2022</a>, 38');
  const [first, second] = [built('news/archive/2022/index.html'), built('news/archive/2022/2/index.html')];
  expect(first).toContain('<a href="/x/news/archive/2022/2/" rel="next">');
  expect(second).toContain('<a href="/x/news/archive/2022/" rel="prev">');
  const posts = `${first}${second}`.match(/<h3><a href="\/x\/news\/[^"]+"/g) ?? [];
  expect(new Set(posts).size).toBe(38);
});

test('the page of a tag shows the latest posts, and leads to the others', () => {
  const page = built('news/tags/many/index.html');
  expect(page).toContain('<h2>36 posts</h2>');
  expect(page.match(/<li><h3><a /g)).toHaveLength(30);
  expect(page).toContain('<a href="/x/news/archive/">All news by year</a>');
});

test('a post of another language says so wherever its words stand, and where ours stand among them', () => {
  expect(built('news/tags/example/index.html')).toMatch(
    /<a lang="da" href="[^"]*every-construct\/">A post[^<]*<\/a>[\s\S]*<span lang="da">It holds/,
  );
  const page = built('news/every-construct/index.html');
  expect(page).toContain('<article lang="da">');
  expect(page).toMatch(/<div lang="en"[^>]*>\s*<p class="label"[^>]*>\s*News/);
  expect(page).toMatch(/<h2 id="footnote-label" lang="en">/);
});

test('a post that ends says until when, and leaves the home page when it has ended', () => {
  expect(built('news/every-construct/index.html')).toContain(
    'Current until <time datetime="2024-06-30">30 June 2024</time>',
  );
  expect(built('news/tags/example/index.html')).toContain('until <time datetime="2024-06-30">');
  expect(built('index.html')).toContain('/news/ends-today/');
  expect(built('index.html')).not.toContain('ended-yesterday');
  expect(built('news/index.html')).toContain('/news/ended-yesterday/');
});

test('"Write a post" opens a new file on the forge, filled in for the day of the build', () => {
  const [, href = ''] = /<a href="([^"]+)">\s*Write a post/.exec(built('news/index.html')) ?? [];
  const address = new URL(href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
  expect(address.origin + address.pathname).toBe('https://github.com/example/site/new/main');
  expect(address.searchParams.get('filename')).toBe('content/news/name-of-your-post/index.mdx');
  expect(address.searchParams.get('value')).toContain('date: 2026-11-24');
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
  expect(rss).toMatchObject({ link: 'https://sustainml.example/x/news/every-construct/' });
  expect(atom).toMatchObject({
    id: 'https://sustainml.example/x/news/every-construct/',
    authors: [{ name: 'Raghavendra Selvan' }, { name: 'A Guest' }],
    categories: [{ term: 'example', label: 'example' }],
  });
  expect(json).toMatchObject({ summary: 'It holds all that a post may hold.', tags: ['example'] });
  for (const item of [rss, atom, json]) expect(JSON.stringify(item)).toContain('<div lang=\\"da\\">');
});

test('a picture is offered in AVIF and WebP, no wider than its source, without what its maker did not mean to tell', () => {
  const files = listFiles(join(copy, 'dist')).filter((file) => /_astro\/picture.*\.\w+$/.test(file));
  expect(new Set(files.map((file) => file.split('.').at(-1)))).toEqual(new Set(['avif', 'webp']));
  for (const file of files) {
    expect(readFileSync(join(copy, 'dist', file), 'latin1')).not.toContain('SECRET');
    expect(statSync(join(copy, 'dist', file)).size).toBeLessThan(statSync(PICTURE).size);
  }
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
  expect(html).toMatch(/alt="A portrait"[^>]*width="208" height="117"/);
  expect(listFiles(join(copy, 'dist')).filter((file) => /^(?!share\/|icon-).*\.png$/.test(file))).toEqual([]);
});

interface Atom {
  feed: { entry: { id: string; content: string }[] };
}

test('the three feeds hold the same posts, whole, with absolute addresses below the base path', () => {
  const id = 'https://sustainml.example/x/news/every-construct/';
  const atom = (new XMLParser().parse(built('news/atom.xml')) as Atom).feed.entry;
  const json = JSON.parse(built('news/feed.json')) as { items: { id: string; content_html: string }[] };
  const rss = new XMLParser().parse(built('news/feed.xml')) as {
    rss: { channel: { item: { link: string }[] } };
  };
  expect(json.items.map((item) => item.id)).toEqual(atom.map((entry) => entry.id));
  expect(json.items).toHaveLength(30);
  expect(rss.rss.channel.item.map(({ link }) => link)).toEqual(atom.map((entry) => entry.id));
  const content = atom.find((entry) => entry.id === id)?.content ?? '';
  expect(content).toContain('<math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>');
  expect(content).toContain('<a href="https://sustainml.example/x/team/christian-igel/">Christian Igel</a>');
  expect(content).toContain('src="https://sustainml.example/x/_astro/');
  expect(content).not.toMatch(/(href|src)="(?!https:|mailto:)| class=| style=|<script/);
});

test.each<[string, (folder: string) => unknown, string]>([
  [
    'a picture that is not there',
    (folder) => appendFileSync(join(folder, 'index.mdx'), '\n![a](./nope.png)\n'),
    'There is no file ./nope.png beside the text.',
  ],
  [
    'a text called .png',
    (folder) => writeFileSync(join(folder, 'a.png'), 'text'),
    'its content is something else',
  ],
  [
    'an SVG called .png',
    (folder) => writeFileSync(join(folder, 'a.png'), '<svg/>'),
    'its content is something else',
  ],
  [
    'a damaged picture',
    (folder) => writeFileSync(join(folder, 'a.png'), '\x89PNG\r\n\x1a\nx', 'latin1'),
    'is damaged',
  ],
  [
    'an AVIF called .png',
    (folder) => writeFileSync(join(folder, 'a.png'), '\0\0\0\x1cftypavif', 'latin1'),
    'its content is something else',
  ],
  [
    'a picture of sixty million pixels',
    (folder) =>
      sharp({ create: { width: 10_000, height: 6_000, channels: 3, background: '#fff' } })
        .png()
        .toFile(join(folder, 'a.png')),
    'The picture has 60 million pixels.',
  ],
  ['a script', (folder) => writeFileSync(join(folder, 'a.js'), ''), 'This file cannot lie in a post.'],
  [
    'a symbolic link',
    (folder) => symlinkSync('/etc/hosts', join(folder, 'a.csv')),
    'This is a symbolic link',
  ],
  ['a text of 300 kB', (folder) => writeFileSync(join(folder, 'index.mdx'), 'x'.repeat(300_000)), 'too big'],
])('%s is refused', async (_, spoil, message) => {
  addPost('a-bad-post', 'date: 2024-01-01');
  await spoil(join(copy, 'content/news/a-bad-post'));
  const { status, output } = runCommand(copy, 'check');
  rmSync(join(copy, 'content/news/a-bad-post'), { recursive: true });
  expect(status).toBe(1);
  expect(output).toContain(message);
});

test('anchors of YAML are refused with their place', () => {
  addPost('a-bad-post', 'date: 2024-01-01\ntags: &a [one]\nkeywords: *a');
  const { output } = runCommand(copy, 'check');
  rmSync(join(copy, 'content/news/a-bad-post'), { recursive: true });
  expect(output).toContain('content/news/a-bad-post/index.mdx:6:');
  expect(output).toContain('Anchors (&), aliases (*) and tags (!) cannot stand here.');
});
