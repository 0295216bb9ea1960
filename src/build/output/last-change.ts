/** When the words of a page last changed, for the sitemap: as exact as the front matter says, and never the clock. */
import { existsSync, readFileSync } from 'node:fs';
import { collections, pages } from '../../site.ts';

const DAY = /^(?:reviewed|date): *(\d{4}-\d\d-\d\d)/m;
const names = new Map(Object.entries(pages).map(([name, { href }]) => [href, name]));

/** The day of the page at a path: that of a post, or that on which a fixed page says that it was reviewed. */
export function lastChangeOf(path: string): string | undefined {
  const { news } = collections;
  const name = names.get(path);
  const file = name
    ? `${collections.pages.base}/${name}.mdx`
    : path.startsWith(news.list.href) && `${news.base}/${path.slice(news.list.href.length)}index.mdx`;
  return file && existsSync(file) ? DAY.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
}
