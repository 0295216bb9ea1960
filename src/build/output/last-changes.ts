/** When the words of a page last changed, for the sitemap: as exact as the front matter says, and never the clock. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { collections, pages } from '../../site.ts';

const DAY = /^(?:reviewed|date): *(\d{4}-\d\d-\d\d)/m;

const dayIn = (file: string): string | undefined =>
  existsSync(file) ? DAY.exec(readFileSync(file, 'utf8'))?.[1] : undefined;

/** The days by the path of the page: those of posts and of the fixed pages whose words say when they were read through. */
export function lastChanges(): ReadonlyMap<string, string> {
  const posts = readdirSync(collections.news.base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [collections.news.entry(name), dayIn(`${collections.news.base}/${name}/index.mdx`)]);
  const fixed = Object.entries(pages).map(([name, { href }]) => [
    href,
    dayIn(`${collections.pages.base}/${name}.mdx`),
  ]);
  return new Map([...posts, ...fixed].filter((pair): pair is [string, string] => !!pair[1]));
}
