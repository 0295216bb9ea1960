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
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../build/verify/pages.ts';
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

beforeAll(() => {
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

test('of the pictures of a post the first is fetched at once and counted, the others when the reader comes near', () => {
  const html = built('news/every-construct/index.html');
  expect(
    [...html.matchAll(/<img [^>]*>/g)].map(
      ([tag]) => /loading="(\w+)" decoding="async" width="640" height="360"/.exec(tag)?.[1],
    ),
  ).toEqual(['eager', 'lazy', 'lazy']);
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
  expect(
    listFiles(join(copy, 'dist')).filter((file) => file.endsWith('.png') && !file.startsWith('share/')),
  ).toEqual([]);
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
  expect(rss.rss.channel.item.map(({ link }) => link)).toEqual(atom.map((entry) => entry.id));
  const content = atom.find((entry) => entry.id === id)?.content ?? '';
  expect(content).toContain('<math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>');
  expect(content).toContain('<a href="https://sustainml.example/x/team/christian-igel/">Christian Igel</a>');
  expect(content).toContain('src="https://sustainml.example/x/_astro/');
  expect(content).not.toMatch(/(href|src)="(?!https:|mailto:)| class=| style=|<script/);
});

test.each<[string, (folder: string) => void, string]>([
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
  ['a script', (folder) => writeFileSync(join(folder, 'a.js'), ''), 'This file cannot lie in a post.'],
  [
    'a symbolic link',
    (folder) => symlinkSync('/etc/hosts', join(folder, 'a.csv')),
    'This is a symbolic link',
  ],
  ['a text of 300 kB', (folder) => writeFileSync(join(folder, 'index.mdx'), 'x'.repeat(300_000)), 'too big'],
])('%s is refused', (_, spoil, message) => {
  addPost('a-bad-post', 'date: 2024-01-01');
  spoil(join(copy, 'content/news/a-bad-post'));
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

test('two hundred posts are checked in a moment', () => {
  const folder = join(copy, 'content/news');
  for (let index = 0; index < 200; index++)
    addPost(`many-${index}`, 'date: 2024-01-01', '**Text** {code}\n\n'.repeat(20));
  const { output } = runCommand(copy, 'check');
  for (let index = 0; index < 200; index++) rmSync(join(folder, `many-${index}`), { recursive: true });
  expect(output).toContain('4000 findings');
});
