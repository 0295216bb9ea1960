import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { baseLinks } from './base-links.ts';
import { keepTogether } from '../lib/text/hard-spaces.ts';
import { hardSpaces } from './hard-spaces.ts';
import { notes } from './notes.ts';
import { taskBoxes } from './task-boxes.ts';

const html = (text: string, base: string) =>
  markdownToHtml(text, { hastPlugins: [baseLinks(base)], mdastPlugins: [hardSpaces] }).html.trim();

test.each([
  ['[a](/team/)', '/sustainml/', '<p><a href="/sustainml/team/">a</a></p>'],
  ['[a](/team/)', '/', '<p><a href="/team/">a</a></p>'],
  ['[a](//evil.example/)', '/x/', '<p><a href="//evil.example/">a</a></p>'],
  ['[a](https://a.example/)', '/x/', '<p><a href="https://a.example/">a</a></p>'],
  ['See www.ku.dk.', '/x/', '<p>See <a href="https://www.ku.dk">www.ku.dk</a>.</p>'],
  ['[a](#part)', '/x/', '<p><a href="#part">a</a></p>'],
])('%s below %s', (text, base, expected) => expect(html(text, base)).toBe(expected));

test('numbers stay with their thousands and units', () => {
  expect(keepTogether('(Li et al., 2019) about 263 000 kWh, 70 % of 2 632 and 46 years')).toBe(
    '(Li et\u00A0al., 2019) about 263\u00A0000\u00A0kWh, 70\u00A0% of 2\u00A0632 and 46 years',
  );
  expect(html('70 %', '/')).toBe('<p>70\u00A0%</p>');
});

test('the box of a task is named by its words, and by those of no task below it', () => {
  const { html } = markdownToHtml('- [x] **A**\n  - [ ] B\n', { hastPlugins: [taskBoxes] });
  const labels = html.match(/<label>[^]*?<\/label>/g)?.map((label) => label.replace(/<[^>]+>/g, '').trim());
  expect(labels).toEqual(['A', 'B']);
});

test('a note stands beside the block that refers to it first, with its number and its way back', () => {
  const text = 'One.[^a]\n\n- Two.[^b]\n- Again.[^a]\n\nThree.\n\n[^b]: B.[^c]\n[^a]: A.\n[^c]: C.\n';
  const { html } = markdownToHtml(text, { hastPlugins: [notes] });
  const blocks = html.split('<div class="noted">');
  const notesIn = (block = '') => [...block.matchAll(/<li id="user-content-fn-(\w)" value="(\d)">/g)];
  expect(blocks.map((block) => notesIn(block).map(([, id, number]) => `${id}${number}`))).toEqual([
    [],
    ['a1'],
    ['b2', 'c3'],
  ]);
  expect(blocks[1]).toContain('id="user-content-fnref-a" data-footnote-ref aria-label="Note 1">1</a>');
  expect(blocks[1]).toContain('href="#user-content-fnref-a-2"');
  expect(html.trim()).toMatch(/<\/ol><\/div>\n<p>Three.<\/p>$/);
  expect(markdownToHtml('None.', { hastPlugins: [notes] }).html).not.toContain('noted');
});
