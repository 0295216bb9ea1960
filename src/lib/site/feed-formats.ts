/** A feed in the formats that readers know: RSS, Atom and JSON Feed. feedsmith writes and escapes them. */
import { escapeText } from '../text/escape-text.ts';
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';

interface FeedItem {
  /** Full address of the page, which is also the id. */
  link: string;
  /** Plain text, as are the summary and the names. */
  title: string;
  summary: string;
  date: Date;
  authors?: readonly string[];
  tags?: readonly string[];
  /** The whole text. */
  html?: string | undefined;
}

export interface FeedChannel {
  title: string;
  description: string;
  /** Full address of the page that the feed is of. */
  link: string;
  generator: string;
  /** The newest date of the items, never the clock. */
  updated: Date;
  /** Full addresses of the feed in each format that it is published in. */
  self: { rss: string; atom?: string; json?: string };
  items: readonly FeedItem[];
}

const LANGUAGE = 'en';
const COPYRIGHT = 'CC BY 4.0';

/** Text without characters for which XML has no place. The content check refuses them before. */
const clean = (text: string) => text.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

/** Text that needs escaping comes in sections between line ends, which some readers keep; here it is escaped. */
const tighten = (xml: string) =>
  xml.replace(/>\n\s*((?:<!\[CDATA\[[\s\S]*?\]\]>)+)\n\s*<\//g, (_, sections: string) => {
    const text = sections.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1');
    return `>${escapeText(text).replaceAll('>', '&gt;')}</`;
  });

/** RSS 2.0. Authors are `dc:creator`, as the format's own element wants a mail address. */
export const writeRss = (feed: FeedChannel): string =>
  tighten(
    generateRssFeed({
      title: clean(feed.title),
      link: feed.link,
      description: clean(feed.description),
      language: LANGUAGE,
      copyright: COPYRIGHT,
      generator: feed.generator,
      lastBuildDate: feed.updated,
      atom: { links: [{ href: feed.self.rss, rel: 'self', type: 'application/rss+xml' }] },
      items: feed.items.map(({ link, title, summary, date, authors = [], tags = [], html }) => ({
        title: clean(title),
        link,
        guid: { value: link, isPermaLink: true },
        pubDate: date,
        description: clean(summary),
        categories: tags.map((name) => ({ name })),
        ...(authors.length > 0 && { dc: { creators: authors.map(clean) } }),
        ...(html !== undefined && { content: { encoded: clean(html) } }),
      })),
    }),
  );

const plain = (text: string) => ({ value: clean(text), type: 'text' as const });

/** Atom 1.0. Titles and summaries are plain text and say so. */
export const writeAtom = (feed: FeedChannel): string =>
  tighten(
    generateAtomFeed({
      id: feed.link,
      title: plain(feed.title),
      subtitle: plain(feed.description),
      rights: plain(COPYRIGHT),
      generator: { text: feed.generator },
      updated: feed.updated,
      links: [{ href: feed.link }, { href: feed.self.atom ?? '', rel: 'self', type: 'application/atom+xml' }],
      authors: [{ name: clean(feed.generator) }],
      entries: feed.items.map(({ link, title, summary, date, authors = [], tags = [], html }) => ({
        id: link,
        title: plain(title),
        summary: plain(summary),
        published: date,
        updated: date,
        links: [{ href: link }],
        authors: authors.map((name) => ({ name: clean(name) })),
        categories: tags.map((term) => ({ term })),
        ...(html !== undefined && { content: { value: clean(html), type: 'html' as const } }),
      })),
    }),
  );

/** JSON Feed 1.1. */
export const writeJson = (feed: FeedChannel): string =>
  JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      description: feed.description,
      home_page_url: feed.link,
      feed_url: feed.self.json ?? '',
      language: LANGUAGE,
      authors: [{ name: feed.generator }],
      items: feed.items.map(({ link, title, summary, date, authors = [], tags = [], html }) => ({
        id: link,
        url: link,
        title,
        summary,
        date_published: date,
        ...(html === undefined ? { content_text: summary } : { content_html: html }),
        authors: authors.map((name) => ({ name })),
        tags: [...tags],
      })),
    }),
    null,
    2,
  );
