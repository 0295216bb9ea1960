/** Looks at a built site before it is published: whole pages, no dead link inside the site. */
import type { Finding } from '../../../content-rules/content-error.ts';
import { type BuiltPage, listFiles, readPages } from '../site-reader.ts';

function findDuplicates(pages: BuiltPage[], field: 'title' | 'description'): Finding[] {
  const duplicates = Map.groupBy(pages, (page) => page[field]);
  return [...duplicates].flatMap(([text, group]) =>
    group.length < 2
      ? []
      : [
          {
            file: group[0]?.file ?? '',
            message: `These pages have the same ${field}, "${text}": ${group.map(({ file }) => file).join(', ')}.`,
            fix: `Give each page a ${field} of its own.`,
          },
        ],
  );
}

function findWrongPages(pages: BuiltPage[]): Finding[] {
  return pages.flatMap(({ file, title, description, headings }) => [
    ...(title ? [] : [{ file, message: 'The page has no title.' }]),
    ...(description ? [] : [{ file, message: 'The page has no description.' }]),
    ...(headings === 1
      ? []
      : [{ file, message: `The page has ${headings} first-level headings; it needs one.` }]),
  ]);
}

function findDeadLinks(pages: BuiltPage[], files: Set<string>, base: string): Finding[] {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const origin = 'https://built.invalid';
  return pages.flatMap((page) => {
    const here = new URL(base + page.file.replace(/index\.html$/, ''), origin);
    return [...new Set(page.links)].flatMap((link) => {
      const target = new URL(link, here);
      if (target.origin !== origin) return [];
      const dead = (message: string) => [{ file: page.file, message: `The link "${link}" ${message}` }];
      if (!target.pathname.startsWith(base)) return dead('leaves the base path of the site.');
      const path = decodeURIComponent(target.pathname.slice(base.length));
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (!files.has(file)) return dead('leads to no page.');
      const fragment = decodeURIComponent(target.hash.slice(1));
      if (fragment && !byFile.get(file)?.ids.has(fragment)) return dead('leads to no such part of the page.');
      return [];
    });
  });
}

/**
 * What is wrong with a built site.
 *
 * @param base the path below which it will be served.
 * @param pages what was read of it, if somebody has read it before.
 */
export function verifySite(site: string, base: string, pages = readPages(site)): Finding[] {
  const written = pages.filter(({ isRedirect }) => !isRedirect);
  return [
    ...written.flatMap(({ file, forbidden }) => forbidden.map((message) => ({ file, message }))),
    ...findWrongPages(written),
    ...findDuplicates(written, 'title'),
    ...findDuplicates(written, 'description'),
    ...findDeadLinks(pages, new Set(listFiles(site)), base),
  ];
}
