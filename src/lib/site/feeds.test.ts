import { XMLParser } from 'fast-xml-parser';
import { beforeEach, expect, test, vi } from 'vitest';
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
    newsFeed(site, [post('b', '2025-10-14'), post('a', '2024-04-03')]).rss2(),
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
    newsFeed(site, [post('b', '2025-10-14'), post('a', '2024-04-03')]).rss2(),
  ) as Rss;
  expect(parsed.rss.channel.lastBuildDate).toBe('Tue, 14 Oct 2025 00:00:00 GMT');
});

test('the feed ends after 30 posts', () => {
  const posts = Array.from({ length: 31 }, (_, index) => post(`p${index}`, '2025-01-01'));
  expect(newsFeed(site, posts).items).toHaveLength(30);
});
