import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { lastChangeOf } from './src/build/output/last-change.ts';
import { staticRedirects } from './src/build/output/hosts/published-addresses.ts';
import { alias, environments, onLog } from './src/internals/bundles.ts';
import { baseLinks } from './src/markdown/base-links.ts';
import { postFiles } from './src/markdown/post-files.ts';
import { headingIds } from './src/markdown/heading-ids.ts';
import { hardSpaces } from './src/markdown/hard-spaces.ts';
import { noStyles } from './src/markdown/no-styles.ts';
import { notes } from './src/markdown/notes.ts';
import { maths } from './src/markdown/maths-plugin.ts';
import { taskBoxes } from './src/markdown/task-boxes.ts';
import { contentRules } from './src/markdown/rules-plugin.ts';
import { features } from './src/internals/satteri.ts';
import { lastSearchIndex } from './src/build/release/last-search-index.ts';
import { noteUsedPackages } from './src/build/output/used-packages.ts';
import { readSettings } from './src/build/release/settings.ts';
import { isIndexed } from './src/site.ts';

const { url, base, was } = readSettings();

/** The path of an address of the site, without the base path. */
const pathOf = (address) => `/${new URL(address).pathname.slice(base.length)}`;

/** Pages that search engines are asked not to list are not offered to them either. */
const isForEngines = (address) =>
  isIndexed(pathOf(address)) && !/^\/calls\/[^/]+\/checklist\/$/.test(pathOf(address));

/** The entry of a page in the sitemap, with the day of its words where they have one. */
function withDay(entry) {
  const lastmod = lastChangeOf(pathOf(entry.url));
  return lastmod ? { ...entry, lastmod } : entry;
}

export default defineConfig({
  site: url,
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  cacheDir: './.cache/astro',
  // One external style sheet and no inline script: one constant header policy serves every page.
  // Some pages at once: one is set while another waits for the disk or for a picture.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  image: { service: { entrypoint: './src/components/ui/picture-service.ts' } },
  redirects: { ...staticRedirects(base), ...(was ? { '/was/': was } : {}) },
  markdown: {
    syntaxHighlight: 'prism',
    processor: satteri({
      features,
      mdastPlugins: [contentRules, postFiles, hardSpaces],
      hastPlugins: [notes, headingIds, maths, noStyles, taskBoxes, baseLinks(base)],
    }),
  },
  integrations: [mdx(), sitemap({ filter: isForEngines, serialize: withDay }), lastSearchIndex()],
  devToolbar: { enabled: false },
  // Editors offer the fields of front matter from schemas that this writes into .astro/.
  experimental: { contentIntellisense: true },
  vite: {
    cacheDir: '.cache/vite',
    plugins: [tailwindcss(), noteUsedPackages()],
    environments,
    resolve: { alias },
    // The script of every page and the dialog of the search are bundled on their own, as workers are.
    worker: {
      format: 'es',
      plugins: () => [noteUsedPackages()],
      rolldownOptions: { output: { comments: false } },
    },
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { onLog },
    },
  },
});
