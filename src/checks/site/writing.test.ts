/** /about/writing/ and the page of parts show what authors may write, as it stands in files that are rendered beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { expect, inject, test } from 'vitest';
import { attribute, elements } from '../../build/output/elements.ts';
import { componentsFor } from '../../content-rules/text/allowed.ts';
import { fieldGuide, pageFields, postFields } from '../../queries/field-guide.ts';

const read = (file: string) => readFileSync(join(inject('site'), file), 'utf8');
/** Without the places at which a long name may break. */
const guides = ['about/writing/index.html', 'about/writing/fields/index.html'].map((file) =>
  read(file).replaceAll('<wbr>', ''),
);
const pages = ['about/writing/index.html', 'about/writing/parts/index.html'].map(read);
const shown = pages
  .flatMap((page) => [...elements(parse(page))])
  .filter((element) => attribute(element, 'data-copy-text') !== undefined && element.tagName === 'pre')
  .map(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')).join(''));
const examples = ['posts', 'parts'].flatMap((folder) =>
  readdirSync(join('src/components/prose/examples', folder))
    .filter((file) => /\.(mdx|astro)$/.test(file))
    .map((file) => readFileSync(join('src/components/prose/examples', folder, file), 'utf8').trim()),
);

test('every example is shown to the letter', () => {
  expect(examples.length).toBeGreaterThan(20);
  for (const example of examples) expect(shown).toContain(example);
});

test.each(Object.keys(componentsFor('news')))('the component %s has an example', (name) => {
  expect(shown.filter((code) => code.includes(`<${name} `))).not.toEqual([]);
});

test('every field stands with its example, those of posts and pages beside their parts', () => {
  const [writing = '', all = ''] = guides;
  const others = fieldGuide.flatMap(({ fields }) => fields);
  expect(postFields.length).toBeGreaterThan(10);
  for (const { name } of postFields) expect(writing).toContain(`<code>${name}</code>`);
  for (const { name } of pageFields) expect(pages[1]).toContain(`<code>${name}</code>`);
  for (const { name } of others) expect(all).toContain(`<code>${name}</code>`);
});

test('search engines are not offered the pages', () => {
  for (const page of [...pages, ...guides]) expect(page).toContain('<meta name="robots" content="noindex">');
  expect(read('sitemap-0.xml')).not.toMatch(/\/(writing|fields|parts|checklist)\//);
});
