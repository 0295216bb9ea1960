/**
 * The lowest version of a package that is safe to use, and why. Add a row when an
 * advisory comes out; the test then fails until the lock file has moved on.
 */
export interface SafeVersion {
  name: string;
  /** The first version without the fault. */
  least: string;
  /** Advisory of GitHub or number of the CVE. */
  advisory: string;
  /** What could happen. */
  danger: string;
}

export const safeVersions: readonly SafeVersion[] = [
  {
    name: 'astro',
    least: '7.2.8',
    advisory: 'GHSA-26w7-cxv4-gfx2',
    danger: 'A crafted AVIF picture runs code in the build.',
  },
  {
    name: 'sharp',
    least: '0.35.4',
    advisory: 'GHSA-rgj7-g3m4-5g8c',
    danger: 'The library beneath decodes crafted pictures unsafely.',
  },
  {
    name: 'pagefind',
    least: '1.1.1',
    advisory: 'GHSA-gprj-6m2f-j9hx',
    danger: 'An element named "currentScript" redirects the loader of the search.',
  },
  {
    name: 'vite',
    least: '8.0.16',
    advisory: 'GHSA-fx2h-pf6j-xcff',
    danger: 'The development server gives out files outside the project.',
  },
  {
    name: 'esbuild',
    least: '0.28.1',
    advisory: 'GHSA-g7r4-m6w7-qqqr',
    danger: 'Any site that is open in the browser reads from the development server.',
  },
  {
    name: 'prismjs',
    least: '1.30.0',
    advisory: 'CVE-2024-53382',
    danger: 'An element named "currentScript" redirects where highlighting loads its parts from.',
  },
];
