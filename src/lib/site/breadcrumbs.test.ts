import { expect, test } from 'vitest';
import { trailTo } from './breadcrumbs.ts';

const sections = [
  { label: 'Results', href: '/results/' },
  { label: 'News', href: '/news/' },
];
const labels = (path: string) => trailTo(path, sections).map(({ label }) => label);

test.each([
  ['/', []],
  ['/results/', []],
  ['/results/publications/', ['Results']],
  ['/results/publications/a2024b/', ['Results', 'Publications']],
  ['/news/tags/software/', ['News', 'Tags']],
  ['/organisations/diku/', ['Organisations']],
  ['/newspaper/', []],
])('the way to %s', (path, way) => expect(labels(path)).toEqual(way));
