/** Feeds of the news. */
import { absolute, addresses } from './addresses.ts';
import type { FeedChannel } from './feed-formats.ts';

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
export function newsFeed(site: FeedSite, posts: readonly FeedPost[]): FeedChannel {
  const latest = posts.slice(0, 30);
  const dayOf = (post: FeedPost) => new Date(`${post.data.date}T00:00Z`);
  const [newest] = latest;
  return {
    title: `${site.name} news`,
    description: site.description,
    link: absolute(addresses.news),
    generator: site.name,
    updated: newest ? dayOf(newest) : new Date(0),
    self: {
      rss: absolute(addresses.newsFeed),
      atom: absolute(addresses.newsAtom),
      json: absolute(addresses.newsJson),
    },
    items: latest.map((post) => ({
      link: absolute(addresses.post(post.id)),
      title: post.data.title,
      summary: post.data.summary,
      date: dayOf(post),
      authors: post.authors ?? [site.name],
      tags: post.data.tags ?? [],
      html: post.html,
    })),
  };
}
