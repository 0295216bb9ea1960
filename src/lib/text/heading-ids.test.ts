import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createHeadingIds, frameIds } from './heading-ids.ts';

test('ids are unique, not empty, and not those of the frame', () => {
  const idOf = createHeadingIds();
  expect(['Facts', 'Content', '!!!', '???', 'Facts', '46\u00A0years'].map(idOf)).toEqual([
    'facts',
    'content-1',
    'section',
    'section-1',
    'facts-1',
    '46-years',
  ]);
});

test('words keep their letters, and lose what an address cannot hold', () => {
  const idOf = createHeadingIds();
  const headings = ['What’s “new”?', 'C++ & x_y', 'Ærø – Łódź', '日本 語', 'Facts-1', 'facts', 'Facts'];
  expect(headings.map(idOf)).toEqual([
    ...['whats-new', 'c--x_y', 'ærø--łódź', '日本-語', 'facts-1', 'facts', 'facts-2'],
  ]);
});

test('every id of a layout or component is kept from headings', () => {
  const files = ['src/layouts', 'src/components'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.astro'))
      .map((file) => readFileSync(join(room, file), 'utf8')),
  );
  const ids = files.flatMap((text) => [...text.matchAll(/\sid="([\w-]+)"/g)].map(([, id]) => id));
  expect(ids).not.toEqual([]);
  expect(ids.filter((id) => !frameIds.includes(id ?? ''))).toEqual([]);
});
