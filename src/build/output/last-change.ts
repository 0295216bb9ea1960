/** When the words of a page last changed, for the sitemap: as exact as the front matter says, and never the clock. */
import { existsSync, readFileSync } from 'node:fs';
import { fileOf, pages } from '../../site.ts';

const DAY = /^(?:reviewed|date): *(\d{4}-\d\d-\d\d)/m;
const names = new Map(Object.entries(pages).map(([name, { href }]) => [href, name]));

/** The day of the page at a path: that of a post, or that on which a fixed page says that it was reviewed. */
export function lastChangeOf(path: string): string | undefined {
  const { href } = pages.news;
  const name = names.get(path);
  const file = name
    ? fileOf('pages', name)
    : path.startsWith(href) && fileOf('news', path.slice(href.length).replace(/\/$/, ''));
  return file && existsSync(file) ? DAY.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
}
