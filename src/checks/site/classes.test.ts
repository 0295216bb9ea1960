/** Every class on a page has a rule in the style sheet. Tailwind leaves out what it does not find, and says nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { expect, inject, test } from 'vitest';
import { attribute, elements } from '../../build/output/elements.ts';
import { listFiles, listPages } from '../../build/output/site-reader.ts';
import { freezePage } from '../../build/release/freeze/page.ts';
import { ORIGIN } from '../full-site.ts';

/** Classes that need no rule. */
const hooks = {
  // Others set them on what they make of a text.
  'contains-task-list':
    'Markdown: a list of tasks has its boxes, and `:not([class])` leaves it without bullets',
  'task-list-item': 'Markdown',
  'data-footnote-backref': 'Markdown',
  'language-plaintext': 'Prism: the block of code around its words',
  'language-python': 'Prism',
  operator: 'Prism: it has the colour of the text',
  punctuation: 'Prism: it has the colour of the text',
  'tml-display': 'Temml: a formula is known by its element',
  // Ours.
  part: 'the check of texts knows by it what the site itself puts between them',
};

const sites = [inject('site'), inject('fullSite')];
const frozen = freezePage(readFileSync(join(inject('site'), 'index.html'), 'utf8'), 'index.html', {
  home: new URL(`${ORIGIN}/`),
  files: new Set(),
  notice: 'The project has ended.',
});

const classesIn = (html: string) =>
  [...elements(parse(html))].flatMap((element) => attribute(element, 'class')?.split(/\s+/) ?? []);

/** What a style sheet calls by a dot, also in what utilities escape, such as `.text-h1\/\[1\.14\]`. */
const namesIn = (sheet: string) =>
  [...sheet.matchAll(/\.((?:\\.|[\w-])+)/g)].map(([, name = '']) => name.replace(/\\(.)/g, '$1'));

test('no class is without a rule but those that are listed, and each of these is in use', () => {
  const pages = sites.flatMap((site) =>
    listPages(site).map((file) => readFileSync(join(site, file), 'utf8')),
  );
  const sheets = listFiles(inject('site')).filter(
    (file) => file.endsWith('.css') && file.startsWith('_astro/'),
  );
  const known = new Set(sheets.flatMap((file) => namesIn(readFileSync(join(inject('site'), file), 'utf8'))));
  const used = new Set([...pages, frozen].flatMap(classesIn));
  expect([...used].filter((name) => !known.has(name)).sort()).toEqual(Object.keys(hooks).sort());
});
