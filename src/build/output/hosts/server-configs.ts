/** Writes the table of headers and the redirects in the words of each kind of server. */
import { caching, headers, lasting, types } from '../../../lib/site/headers.ts';
import type { Redirect } from '../../../content-rules/addresses.ts';

const MADE = '# Made from src/lib/site/headers.ts. Do not edit.';
const all = Object.entries(headers);
/** What is packed on its way: every text. */
const packed = Object.values(types.texts);
const lines = (...parts: readonly (string | readonly string[])[]) =>
  `${[MADE, ...parts].flat().join('\n')}\n`;

/** A path as a regular expression, with or without its last slash. */
const pattern = (path: string) => `^${path.replace(/[.+]/g, '\\$&').replace(/\/$/, '/?')}$`;

/**
 * `_headers` of Netlify and Cloudflare. Both join values of two rules that meet, so only the folders
 * that last have a `Cache-Control`; the hosts' own for all else means "ask again".
 */
export function toNetlify(base: string): string {
  return lines(
    `${base}*`,
    all.map(([name, value]) => `  ${name}: ${value}`),
    lasting.flatMap((folder) => [`${base}${folder}/*`, `  Cache-Control: ${caching.lasting}`]),
  );
}

/** `_redirects` of Netlify and Cloudflare. */
export const toRedirects = (base: string, redirects: readonly Redirect[]): string =>
  lines(redirects.map(({ from, to }) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301`));

/**
 * What nginx takes into a `server` block, installed once: it knows no content. A page that has moved
 * is redirected by the page that the build leaves in its place.
 */
export function toNginx(): string {
  const kinds = Object.entries({ ...types.texts, ...types.others });
  // nginx takes HTML for granted, and warns where it is named.
  const others = packed.filter((type) => type !== 'text/html').join(' ');
  return lines(
    'server_tokens off;',
    'log_not_found off;',
    'absolute_redirect off;',
    'index index.html;',
    'error_page 404 /404.html;',
    ['types {', ...kinds.map(([end, type]) => `  ${type} ${end};`), '}'],
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${others};`,
    'gzip on;',
    '# The weights that the site tells of itself are those of the highest level.',
    'gzip_comp_level 9;',
    'gzip_vary on;',
    `gzip_types ${others};`,
    all.map(([name, value]) => `add_header ${name} "${value}" always;`),
    `set $caching "${caching.others}";`,
    `if ($uri ~ "/(${lasting.join('|')})/") { set $caching "${caching.lasting}"; }`,
    '# Not "always": an answer that says "not found" may not be kept for a year.',
    'add_header Cache-Control $caching;',
    '# Hidden files hold settings of other servers.',
    'location ~ "/\\.(?!well-known/)" { return 404; }',
  );
}

/**
 * `.htaccess` of Apache, with nothing that asks for more than `AllowOverride FileInfo`. It needs mod_headers;
 * without it the meta element of the pages still holds. With mod_filter and mod_deflate texts are packed.
 */
export function toApache(base: string, redirects: readonly Redirect[]): string {
  return lines(
    `ErrorDocument 404 ${base}404.html`,
    'AddDefaultCharset utf-8',
    Object.entries(types.texts).flatMap(([end, type]) => [
      `AddType ${type} .${end}`,
      `AddCharset utf-8 .${end}`,
    ]),
    Object.entries(types.others).map(([end, type]) => `AddType ${type} .${end}`),
    redirects.map(
      ({ from, to }) => `RedirectMatch permanent "${pattern(base + from.slice(1))}" ${base}${to.slice(1)}`,
    ),
    '<IfModule mod_deflate.c>',
    '  <IfModule mod_filter.c>',
    `    AddOutputFilterByType DEFLATE ${packed.join(' ')}`,
    '  </IfModule>',
    '</IfModule>',
    '<IfModule mod_headers.c>',
    all.map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${caching.others}"`,
    `  SetEnvIf Request_URI "^${base}(${lasting.join('|')})/" lasting`,
    `  Header set Cache-Control "${caching.lasting}" env=lasting`,
    '</IfModule>',
  );
}
