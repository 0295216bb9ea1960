/** The way from the front door to a page, for the line above its title. */

export interface Step {
  label: string;
  href: string;
  /** The language of the label, where it is not English. */
  lang?: string | undefined;
}

/**
 * The pages above a page, the widest first. A page at the top of the site has none.
 *
 * @param home the address of the front door, which stands above all and is not shown.
 */
export function breadcrumbsTo(path: string, home: string, pages: readonly Step[]): Step[] {
  return pages
    .filter(({ href }) => href !== home && href.endsWith('/') && path !== href && path.startsWith(href))
    .sort((a, b) => a.href.length - b.href.length);
}
