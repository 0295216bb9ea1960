/** Builds the copy of the repository that it is started in, and prints the seconds of each stage as JSON. */
import { buildSite } from '../../build/commands/build-site.ts';
import { store } from '../../components/ui/kept.ts';
import { cardKey, drawCard } from '../../components/ui/share-image.ts';
import { postCard } from '../../lib/site/share-card.ts';
import { createPost } from './posts.ts';

/** So many share cards are drawn and timed. The others get the same picture, as if they were drawn before. */
const DRAWN = 50;

/** @returns seconds for one card. */
async function drawCards(count: number): Promise<number> {
  const cards = Array.from({ length: count }, (_, index) => postCard({ data: createPost(index + 1) }));
  const start = performance.mark('cards').startTime;
  let picture: Uint8Array = new Uint8Array();
  for (const card of cards.slice(0, DRAWN)) picture = await drawCard(card);
  const seconds = (performance.mark('drawn').startTime - start) / 1000 / Math.min(count, DRAWN);
  for (const card of cards.slice(DRAWN)) store(cardKey(card), picture);
  return seconds;
}

const { startTime: loaded } = performance.mark('loaded');
const card = await drawCards(Number(process.argv[2]));
const drawing = performance.mark('drawn').startTime - loaded;
let refused = '';
try {
  await buildSite();
} catch (error) {
  refused = (error as Error).message.split('\n').slice(0, 4).join(' ');
}
const stages = performance.getEntriesByType('measure');
const end = Math.max(...stages.map(({ startTime, duration }) => startTime + duration));
const seconds = Object.fromEntries(stages.map(({ name, duration }) => [name, duration / 1000]));
console.log(JSON.stringify({ card, refused, seconds, total: (end - drawing) / 1000 }));
