/** Feeds of the news. */
import { Feed } from 'feed';
import { absolute, addresses } from './addresses.ts';

interface FeedSite {
  name: string;
  description: string;
}

interface FeedPost {
  id: string;
  /** The whole text as HTML with absolute addresses. */
  html?: string;
  /** Names as they are printed. */
  authors?: readonly string[];
  data: { title: string; date: string; summary: string; tags?: readonly string[] };
}

/** The latest 30 posts, the newest first. `updated` is the newest day, never the clock. */
export function newsFeed(site: FeedSite, posts: readonly FeedPost[]): Feed {
  const latest = posts.slice(0, 30);
  const dayOf = (post: FeedPost | undefined) => new Date(`${post?.data.date ?? '2022-10-01'}T00:00Z`);
  const feed = new Feed({
    id: absolute(addresses.news),
    link: absolute(addresses.news),
    title: `${site.name} news`,
    description: site.description,
    language: 'en',
    copyright: 'CC BY 4.0',
    generator: site.name,
    updated: dayOf(latest[0]),
    feedLinks: {
      rss: absolute(addresses.newsFeed),
      atom: absolute(addresses.newsAtom),
      json: absolute(addresses.newsJson),
    },
  });
  for (const post of latest) {
    const link = absolute(addresses.post(post.id));
    const { title, summary, tags = [] } = post.data;
    feed.addItem({
      id: link,
      link,
      title,
      description: summary,
      date: dayOf(post),
      author: (post.authors ?? [site.name]).map((name) => ({ name })),
      category: tags.map((name) => ({ name, term: name })),
      ...(post.html !== undefined && { content: post.html }),
    });
  }
  return feed;
}
