import { expect, test } from 'vitest';
import { breadcrumbsTo } from './breadcrumbs.ts';

const pages = [
  { label: 'Home', href: '/' },
  { label: 'Publications', href: '/results/publications/' },
  { label: 'News feed', href: '/news/feed.xml' },
  { label: 'Tags', href: '/news/tags/' },
  { label: 'Organisations', href: '/organisations/' },
  { label: 'Results', href: '/results/' },
  { label: 'News', href: '/news/' },
];
const labels = (path: string) => breadcrumbsTo(path, '/', pages).map(({ label }) => label);

test.each([
  ['/', []],
  ['/results/', []],
  ['/results/publications/', ['Results']],
  ['/results/publications/a2024b/', ['Results', 'Publications']],
  ['/news/tags/software/', ['News', 'Tags']],
  ['/organisations/diku/', ['Organisations']],
  ['/newspaper/', []],
])('the way to %s', (path, way) => expect(labels(path)).toEqual(way));
