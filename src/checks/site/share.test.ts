/** The cards for links to this site: there for every page, in the size that networks ask for, without a state. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { CARD } from '../../components/ui/share-image.ts';
import { listFiles } from '../../build/output/site-reader.ts';

const site = inject('site');
const pages = listFiles(site).filter((file) => file.endsWith('.html') && file !== 'was/index.html');
const cardOf = (page: string) => {
  const html = readFileSync(join(site, page), 'utf8');
  const meta = (name: string) => new RegExp(`property="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
  return { file: meta('og:image').replace('https://sustainml.example/', ''), words: meta('og:image:alt') };
};

test('every page has a card', async () => {
  const cards = new Set(pages.map((page) => cardOf(page).file));
  expect(cards.size).toBeGreaterThan(20);
  for (const file of cards) {
    const { width, height, format, size } = await sharp(readFileSync(join(site, file))).metadata();
    expect({ width, height, format }).toEqual({ ...CARD, format: 'png' });
    expect(size).toBeLessThan(40_000);
  }
});

test('the card of a call carries the day and no state', () => {
  const { words } = cardOf('calls/postdoc-sustainable-machine-learning/index.html');
  expect(words).toBe(
    'Postdoc in Sustainable Machine Learning. Deadline 15 September 2022 at 23:59, Copenhagen time (21:59 UTC)',
  );
});

test('each post has a card of its own', () => {
  const posts = pages.filter(
    (page) => /^news\/[^/]+\/index\.html$/.test(page) && !page.startsWith('news/tags'),
  );
  expect(posts.length).toBeGreaterThan(10);
  expect(new Set(posts.map((page) => cardOf(page).file)).size).toBe(posts.length);
});

test.each(['index.html', 'project/index.html', 'results/footprint/index.html'])(
  'the card of %s shows its figure',
  async (page) => {
    const { file, words } = cardOf(page);
    expect(file).not.toBe(cardOf('team/index.html').file);
    expect(words.length).toBeGreaterThan(20);
    // Paper, ink and muted words alone have no green.
    const { data, info } = await sharp(readFileSync(join(site, file)))
      .raw()
      .toBuffer({ resolveWithObject: true });
    let green = 0;
    for (let at = 0; at < data.length; at += info.channels) {
      if ((data[at + 1] ?? 0) - (data[at] ?? 0) > 20) green++;
    }
    expect(green).toBeGreaterThan(3000);
  },
);
