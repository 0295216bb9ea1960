/** First pages of common building kits, measured on one machine in November 2026, after gzip. */
export const comparisonSites = [
  { name: 'Astro, a bare page', bytes: 2_900, requests: 1 },
  { name: 'Starlight, a documentation page', bytes: 42_700, requests: 9 },
  { name: 'Astro Academia, a first page', bytes: 81_500, requests: 5 },
  { name: 'Docusaurus, a documentation page', bytes: 285_000, requests: 31 },
];
