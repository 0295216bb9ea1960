/** What search engines read of the way to a page, in the words of schema.org. */
import type { BreadcrumbList, WithContext } from 'schema-dts';
import { absolute } from '../site/addresses.ts';
import type { Step } from '../site/breadcrumbs.ts';

/**
 * The way to a page as its line above the title shows it, and the page itself, which needs no address.
 * Fields: https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
export const breadcrumbsData = (steps: readonly Step[], title: string): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [
    ...steps.map(({ label, href }) => ({ name: label, item: absolute(href) })),
    { name: title },
  ].map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })),
});
