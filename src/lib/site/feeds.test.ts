import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { beforeEach, expect, test, vi } from 'vitest';
import { writeAtom, writeJson, writeRss } from './feed-formats.ts';
import { newsFeed } from './feeds.ts';

const site = { name: 'SustainML', description: 'A project.' };
const post = (id: string, date: string, title = 'A <post> & more') => ({
  id,
  data: { title, date, summary: 'In short.' },
});

beforeEach(() => void vi.stubEnv('SITE', 'https://sustainml.example'));

interface Rss {
  rss: { channel: { lastBuildDate: string; item: { title: string; link: string; pubDate: string }[] } };
}

test('the feed is XML that a reader understands', () => {
  const parsed = new XMLParser().parse(
    writeRss(newsFeed(site, [post('b', '2025-10-14'), post('a', '2024-04-03')])),
  ) as Rss;
  expect(parsed.rss.channel.item).toMatchObject([
    {
      title: 'A <post> & more',
      link: 'https://sustainml.example/news/b/',
      pubDate: 'Tue, 14 Oct 2025 00:00:00 GMT',
    },
    { link: 'https://sustainml.example/news/a/' },
  ]);
});

test('the feed does not change with the clock', () => {
  const parsed = new XMLParser().parse(
    writeRss(newsFeed(site, [post('b', '2025-10-14'), post('a', '2024-04-03')])),
  ) as Rss;
  expect(parsed.rss.channel.lastBuildDate).toBe('Tue, 14 Oct 2025 00:00:00 GMT');
});

test('the feed ends after 30 posts', () => {
  const posts = Array.from({ length: 31 }, (_, index) => post(`p${index}`, '2025-01-01'));
  expect(newsFeed(site, posts).items).toHaveLength(30);
});

const CDATA = ']]> ]]></title><link>https://evil.example/</link><title><![CDATA[x';

test('titles are text, and every author is named', () => {
  const html = '<p>A</p>';
  const feed = newsFeed(site, [{ ...post('a', '2024-04-03', CDATA), authors: ['A & B', 'C'], html }]);
  const rss = writeRss(feed);
  expect(rss).not.toContain('<author>');
  expect(parseRssFeed(rss)).toMatchObject({
    items: [{ title: CDATA, link: 'https://sustainml.example/news/a/', dc: { creators: ['A & B', 'C'] } }],
  });
  const atom = writeAtom(feed);
  expect(atom).toContain('<title type="text">');
  expect(atom).not.toContain('<title type="html">');
  expect(atom).toContain('<content type="html">');
  expect(JSON.stringify(parseAtomFeed(atom))).toContain(JSON.stringify(CDATA));
  const json = parseJsonFeed(writeJson(feed));
  expect(json).toMatchObject({
    items: [{ title: CDATA, content_html: html, authors: [{ name: 'A & B' }, { name: 'C' }] }],
  });
  expect(JSON.parse(writeJson(feed))).toMatchObject({
    items: [{ date_published: '2024-04-03T00:00:00.000Z' }],
  });
});

test('whatever text stands in a post, the feeds are well-formed and say it', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 });
  const hostile = fc.constantFrom(
    CDATA,
    '&',
    '<![CDATA[',
    '--><?xml?>',
    '\uFFFE',
    '\u0001',
    '\uD800',
    ']]&gt;',
  );
  const words = fc.array(fc.oneof(text, hostile), { minLength: 1 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(words, words, words, (title, summary, html) => {
      const one = {
        id: 'a',
        html,
        authors: [summary],
        data: { title, date: '2024-04-03', summary, tags: ['a'] },
      };
      const feed = newsFeed(site, [one]);
      expect(XMLValidator.validate(writeRss(feed))).toBe(true);
      expect(XMLValidator.validate(writeAtom(feed))).toBe(true);
      expect(JSON.parse(writeJson(feed))).toMatchObject({
        items: [{ url: 'https://sustainml.example/news/a/' }],
      });
      expect(writeRss(feed)).not.toMatch(/[\uFFFE\uFFFF]/);
    }),
    { numRuns: 300, seed: 2022 },
  );
});
