/** One page of each kind, for the tests that open them all. */
export const kinds = [
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
  '/search/',
  '/about/footprint/',
  '/about/writing/',
  '/accessibility/',
  '/da/tilgaengelighed/',
  '/404.html',
];

/** Lists and lesser pages of the same kinds, for quick tests. */
export const otherPages = [
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
  '/privacy/',
  '/da/',
];
