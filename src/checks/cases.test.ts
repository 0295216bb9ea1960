/**
 * What is unusual and allowed: it passes the check, it builds, and readers get what is right. The site is built at the
 * very instant at which two calls close, 23:59 in Copenhagen and noon in Pago Pago, while a third waits to be opened.
 */
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listFiles } from '../build/output/site-reader.ts';
import { post } from './hostile-content.ts';
import { addOpenCalls, copyRepository, runCommand } from './sites.ts';

const CLOSING = '2027-03-01T23:00:00Z';
const CDATA = ']]> ]]></title><link>https://evil.example/</link><title><![CDATA[x';
let copy: string;
let built: { status: number | null; output: string };
const dist = (file: string) => readFileSync(join(copy, 'dist', file), 'utf8');

function write(file: string, text: string | Buffer) {
  mkdirSync(join(copy, file, '..'), { recursive: true });
  writeFileSync(join(copy, file), text);
}

const works = String.raw`
@article{constructor, author = {Garc{\'{\i}}a, Mar{\'{\i}}a and von Neumann, John and others}, title = {A factor of 10\textsuperscript{3}}, journal = {J}, year = 2024, doi = {10.1007/978-3-031-16443-9\_4900}, langid = {danish}, note = {private}, sustainml = {related}}
@misc{casepreprint, author = {Selvan, Raghavendra}, title = {The same title}, year = {2024}, eprint = {2401.00001}, archivePrefix = {arXiv}, sustainml = {related}}
@inproceedings{casepublished, author = {Selvan, Raghavendra}, title = {The same title}, booktitle = {Proc}, year = {2025}, related = {casepreprint}, sustainml = {related}}
@Article(casehal, author = {Selvan, Raghavendra}, title = {Case twelve}, journal = {J}, year = {2024}, eprint = {hal-01234567}, eprinttype = {HAL}, abstract = {\copyright Theirs, 50\% $5}, sustainml = {related})
@phdthesis{casethesis, author = {{World Bank}}, title = {A thesis}, school = {KU}, year = {2024}, sustainml = {related}}
`;

beforeAll(async () => {
  copy = copyRepository();
  const photo = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#2a5' } })
    .withExif({ IFD0: { Copyright: 'SECRET' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 40/1 0/1' } })
    .jpeg()
    .toBuffer();
  for (const file of ['a', 'b', 'c', 'd']) write(`content/news/gps/${file}.jpg`, photo);
  const parts = [
    '<Figure src="./b.jpg" alt="A field" caption="A field" />',
    '<Video href="https://a.example/" still="./c.jpg" alt="A field" />',
    '![A field](./d.jpg)',
  ];
  const image = { image: '{ src: ./a.jpg, alt: A field }' };
  write('content/news/gps/index.mdx', post('gps', parts.join('\n\n'), image));
  write('content/people/gps.jpg', photo);
  const person = 'name: von Neumann, John\nrole: Guest\nportrait: { src: ./gps.jpg, alt: A portrait }';
  write('content/people/constructor.mdx', `---\n${person}\n---\n\nText.\n`);
  const headings = '## Content\n\n## !!!\n\n## ???\n\n## Content\n\nSee [here](#content-1) and www.ku.dk.';
  write(
    'content/news/constructor/index.mdx',
    post('constructor', headings, { tags: '[constructor, to-string]' }),
  );
  const title = JSON.stringify(CDATA);
  write('content/news/cdata/index.mdx', post('cdata', `In words: \`${CDATA}\``, { title, summary: title }));
  const authors = '["Christian Igel", "Ma\\u030Ans <b>", "A & B"]';
  write(
    'content/news/authors/index.mdx',
    post('authors', '```plaintext\n' + 'a'.repeat(100_000) + '\n```', { authors }),
  );
  const call =
    'title: A call\nsummary: A call.\ncloses: "2027-12-01T23:59:00-12:00"\nzone: aoe\nemployer: diku';
  write('content/calls/constructor.mdx', `---\n${call}\n---\n\nText.\n`);
  appendFileSync(join(copy, 'content/results/publications.bib'), works);
  addOpenCalls(copy);
  const later = readFileSync(join(copy, 'content/calls/example-open-call.mdx'), 'utf8')
    .replaceAll('2027-01-11', '2027-03-11')
    .replace('2027-03-01T', '2027-03-25T')
    .replace('of an open call', 'of a later call')
    .replace('An invented call', 'Another call, invented');
  write('content/calls/example-later-call.mdx', later);
  built = runCommand(copy, 'build', { SITE_NOW: CLOSING });
  if (built.status !== 0) throw new Error(built.output);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('what the check accepts is built', () => expect(built).toMatchObject({ status: 0 }));

test('no published picture holds what its camera wrote', async () => {
  const pictures = listFiles(join(copy, 'dist')).filter((file) =>
    /\.(png|jpe?g|webp|avif|gif|tiff?)$/.test(file),
  );
  expect(pictures.length).toBeGreaterThan(10);
  for (const file of pictures) {
    const { exif, xmp, iptc } = await sharp(join(copy, 'dist', file)).metadata();
    expect({ file, exif, xmp, iptc }).toEqual({ file, exif: undefined, xmp: undefined, iptc: undefined });
  }
});

test('feeds are well-formed, and hold no foreign link', () => {
  for (const feed of ['news/feed.xml', 'news/atom.xml', 'calls/feed.xml']) {
    expect(XMLValidator.validate(dist(feed))).toBe(true);
    expect(dist(feed)).not.toContain('<link>https://evil.example/');
  }
});

test('ids of headings are unique and not empty', () => {
  const ids = [...dist('news/constructor/index.html').matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toContain('content-1');
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).not.toContain('');
  expect(dist('news/constructor/index.html')).toContain('href="https://www.ku.dk"');
});

test('an author of the team is linked by name', () =>
  expect(dist('news/authors/index.html')).toContain('<a href="/team/christian-igel/">Christian Igel</a>'));

test('the call anywhere on Earth says so', () =>
  expect(dist('calls/constructor/index.html')).toContain('1 December 2027 at 23:59, anywhere on Earth'));

test('pages of papers show names, numbers, kinds and versions as they are', () => {
  const page = (key: string) => dist(`results/publications/${key}/index.html`);
  expect(page('constructor')).toContain('A factor of 10³');
  expect(page('constructor')).toContain('María García');
  expect(page('constructor')).toContain('<a href="/team/constructor/">');
  expect(page('constructor')).toContain('and others');
  expect(page('constructor')).toContain('<meta name="citation_author" content="von Neumann, John">');
  expect(page('constructor')).toContain(
    '<meta name="citation_doi" content="10.1007/978-3-031-16443-9_4900">',
  );
  expect(page('constructor')).toContain('<meta name="citation_language" content="da">');
  expect(page('casepreprint')).toContain('<title>The same title (arXiv 2401.00001, 2024)');
  expect(page('casepublished')).toContain('href="/results/publications/casepreprint/"');
  expect(page('casehal')).toContain('https://hal.science/hal-01234567');
  expect(page('casehal')).not.toMatch(/Theirs|Our own words/);
  expect(page('casethesis')).toContain('PhD thesis');
});

describe('built at the instant at which calls close', () => {
  test.each(['example-open-call', 'example-noon-call'])(
    '%s is closed, and there is nowhere to apply',
    (id) => {
      const html = dist(`calls/${id}/index.html`);
      expect(html).toMatch(/<p [^>]*data-said[^>]*>Closed<\/p>/);
      expect(html).not.toMatch(/data-apply|Where to apply|JobPosting|noindex/);
      expect(html).not.toContain('data-closes="2027-03-01');
      expect(dist('index.html')).not.toContain('apply by 1 March');
    },
  );

  test('the text, the feed and the calendar say that they are closed, and no alarm rings', () => {
    const events = (text: string) =>
      text.split('BEGIN:VEVENT').filter((event) => event.includes('example-noon-call'));
    const before = readFileSync(join(inject('fullSite'), 'calls/calendar.ics'), 'utf8');
    expect(events(before).join('')).toMatch(/SUMMARY:Deadline[\s\S]*BEGIN:VALARM/);
    expect(events(dist('calls/calendar.ics'))).toHaveLength(1);
    expect(events(dist('calls/calendar.ics')).join('')).toMatch(/SUMMARY:Closed/);
    expect(events(dist('calls/calendar.ics')).join('')).not.toMatch(/VALARM|Apply by/);
    expect(dist('calls/example-noon-call.txt')).toContain('Closed on 1 March 2027');
    expect(dist('calls/example-noon-call.txt')).not.toContain('Apply by');
    expect(dist('calls/feed.xml')).toContain('Closed on 1 March 2027');
  });

  test('the one that opens later says from when, and hides where to apply', () => {
    const html = dist('calls/example-later-call/index.html');
    expect(html).toContain('Applications from 11 March 2027 at 09:00, Copenhagen time (08:00 UTC)');
    expect(html).toMatch(/data-states="open unknown" hidden/);
    expect(html).toContain('JobPosting');
  });
});
