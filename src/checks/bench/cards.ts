/**
 * Draws the share images of so many posts of the benchmark in the copy of the repository that it is started in: the
 * first ones truly, and prints the seconds of one; the others get the same picture, as if they were drawn before.
 */
import { store } from '../../components/ui/kept.ts';
import { cardKey, drawCard } from '../../components/ui/share-image.ts';
import { postCard } from '../../components/ui/share-card.ts';
import { createPost } from './posts.ts';

const DRAWN = 50;

const cards = Array.from({ length: Number(process.argv[2]) }, (_, index) =>
  postCard({ data: createPost(index + 1) }),
);
const start = performance.mark('cards').startTime;
let picture: Uint8Array = new Uint8Array();
for (const card of cards.slice(0, DRAWN)) picture = await drawCard(card);
const seconds = (performance.mark('drawn').startTime - start) / 1000;
for (const card of cards.slice(DRAWN)) store(cardKey(card), picture);
console.log(seconds / Math.min(cards.length, DRAWN));
