/**
 * The one table of response headers. They are the same for every page and every
 * build, so that a server that was set up once stays right. Values after the
 * OWASP HTTP Headers cheat sheet; the scoring is that of MDN's HTTP Observatory.
 */

/** What a page may do, for the header and for the meta element alike. Pagefind compiles WebAssembly. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** The policy for hosts that send no headers of ours. A meta element may not hold `frame-ancestors`. */
export const metaPolicy = policy.join('; ');

/** Sent with every answer, also with 404. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${metaPolicy}; frame-ancestors 'none'`,
  // Two years. Without includeSubDomains: other names below ours belong to others.
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()',
};

/** Folders whose files change their names with their content, so that a browser may keep them for ever. */
export const lasting = ['_astro', 'pagefind/fragment', 'pagefind/index'];
/** `Cache-Control` of the files in these folders, a year, and of all others, asked for again each time. */
export const caching = { lasting: 'public, max-age=31536000, immutable', others: 'no-cache' };

/** `Cache-Control` of a file. @param path below the base path, without a slash in front. */
export const cachingOf = (path: string): string =>
  lasting.some((folder) => path.startsWith(`${folder}/`)) ? caching.lasting : caching.others;

const texts = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  csv: 'text/csv',
  ics: 'text/calendar',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};
const others = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  pdf: 'application/pdf',
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
};

/** Types of all files of the site by the end of their names; all texts are UTF-8. */
export const types: { texts: Readonly<Record<string, string>>; others: Readonly<Record<string, string>> } = {
  texts,
  others,
};

/** `Content-Type` of a file. */
export function typeOf(path: string): string {
  const end = path.slice(path.lastIndexOf('.') + 1);
  const text = types.texts[end];
  return text ? `${text}; charset=utf-8` : (types.others[end] ?? 'application/octet-stream');
}
