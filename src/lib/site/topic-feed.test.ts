import { beforeEach, expect, test, vi } from 'vitest';
import { topicFeed } from './topic-feed.ts';

beforeEach(() => void vi.stubEnv('SITE', 'https://a.example/'));

const paper = (id: string, date: number[]) => ({
  id,
  data: {
    csl: { id, type: 'article', title: id, issued: { 'date-parts': [date] } },
    fields: { sustainml: 'related' },
  },
});

test('a paper is dated by the day, month or year that its entry gives, and the feed by the latest', () => {
  const papers = [paper('a', [2026]), paper('b', [2026, 5]), paper('c', [2025, 8, 18])];
  const feed = topicFeed('GreenML', { id: 'data', data: { name: 'Data', summary: 'S.' } }, papers);
  const days = [...feed.items.map(({ date }) => date), feed.updated].map((date) =>
    date.toISOString().slice(0, 10),
  );
  expect(days).toEqual(['2026-01-01', '2026-05-01', '2025-08-18', '2026-05-01']);
});
