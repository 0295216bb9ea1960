/**
 * The examples of /about/writing/ and /about/writing/parts/. Each is a file that is rendered and shown as
 * it stands, so that what is shown and what is rendered cannot differ.
 */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

export interface Example {
  /** Fragment under which it can be linked. */
  id: string;
  title: string;
  code: string;
  Content: AstroComponentFactory;
}

type Modules = Record<string, { default: AstroComponentFactory }>;
type Texts = Record<string, string>;

/** Examples in the order of their titles. */
function readExamples(folder: string, titles: Record<string, string>, modules: Modules, texts: Texts) {
  return Object.entries(titles).map(([file, title]): Example => {
    const path = `./${folder}/${file}`;
    const [module, code] = [modules[path], texts[path]];
    if (!module || code === undefined) throw new Error(`There is no example ${path}.`);
    const id = title.toLowerCase().replaceAll(' ', '-');
    return { id, title, code: code.trim(), Content: module.default };
  });
}

/** What a post may hold. */
export const postExamples = readExamples(
  'posts',
  {
    'words.mdx': 'Words',
    'headings.mdx': 'Headings',
    'table.mdx': 'Table',
    'code.mdx': 'Code',
    'maths.mdx': 'Maths',
    'picture.mdx': 'Picture',
    'figure.mdx': 'Figure',
    'callout.mdx': 'Callout',
    'quote.mdx': 'Quote',
    'mentions.mdx': 'People and results',
    'video.mdx': 'Video',
    'chart.mdx': 'Chart',
    'download.mdx': 'Download',
  },
  import.meta.glob('./posts/*.mdx', { eager: true }),
  import.meta.glob('./posts/*.mdx', { eager: true, query: '?raw', import: 'default' }),
);

/** What the pages of the site are made of. */
export const partExamples = readExamples(
  'parts',
  {
    'Facts.astro': 'Facts',
    'Items.astro': 'Items',
    'PlainLists.astro': 'Plain lists',
    'Sentences.astro': 'Sentences',
    'Figures.astro': 'Table of figures',
    'Bars.astro': 'Bars',
    'CallStates.astro': 'States of a call',
    'ToCopy.astro': 'Text to copy',
    'Pages.astro': 'Pages',
    'Portrait.astro': 'Monogram',
    'Framework.astro': 'Framework diagram',
    'GrantFacts.astro': 'Funding',
    'PartnerList.astro': 'Partners',
  },
  import.meta.glob('./parts/*.astro', { eager: true }),
  import.meta.glob('./parts/*.astro', { eager: true, query: '?raw', import: 'default' }),
);
