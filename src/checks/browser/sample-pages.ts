/** Which pages the tests in a browser open, and when. */
import { NOW, WHILE_OPEN } from '../sites.ts';

/** One page of each kind, for the tests that open them all. */
export const samplePages = [
  '/',
  '/project/',
  '/calls/',
  '/calls/postdoc-sustainable-machine-learning/',
  '/team/',
  '/team/raghavendra-selvan/',
  '/organisations/diku/',
  '/results/',
  '/results/publications/bakhtiarifard2024ecnas/',
  '/results/software/carbontracker/',
  '/results/footprint/',
  '/news/',
  '/news/ec-nas-in-the-press/',
  '/events/',
  '/events/kick-off-in-madrid/',
  '/write/',
  '/search/',
  '/about/footprint/',
  '/about/writing/',
  '/about/writing/parts/',
  '/accessibility/',
  '/da/tilgaengelighed/',
  '/404.html',
];

/** What differs on the full site: the line at the top, the list of calls, a call, its checklist, a long post, an archive. */
export const onFullSite = [
  '/',
  '/calls/',
  '/calls/example-open-call/',
  '/calls/example-open-call/checklist/',
  '/news/every-construct/',
  '/news/archive/2022/',
];

/** The pages of both built sites, each with the instant that the clock of the browser shows. */
export const views = [
  ...samplePages.map((path) => ({ name: path, site: 'address' as const, path, now: NOW })),
  ...onFullSite.map((path) => ({
    name: `${path} of the full site`,
    site: 'fullAddress' as const,
    path,
    now: WHILE_OPEN,
  })),
];
export type View = (typeof views)[number];

/** Lists and lesser pages of the same kinds. */
const otherPages = [
  '/calls/postdoc-sustainable-machine-learning/checklist/',
  '/organisations/',
  '/results/publications/',
  '/results/software/',
  '/results/software/sustainml-wp1/',
  '/results/cite/',
  '/results/deliverables/',
  '/news/tags/',
  '/news/tags/software/',
  '/about/',
  '/about/writing/fields/',
  '/privacy/',
  '/da/',
];

export const allViews = [
  ...views,
  ...otherPages.map((path) => ({ name: path, site: 'address' as const, path, now: NOW })),
];
