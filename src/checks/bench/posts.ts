/** Generated posts for the benchmark: the same number gives the same posts, on every machine. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of a hundred words each. */
const PARTS = 5;
const syllables = 'an be co di en fo gra hi in ka lo mu ne or pa qui ra so tu ver wi xa yo zu'.split(' ');
const tags = 'energy hardware training data models software'.split(' ');

/** Numbers from 0 to 1 that follow from the seed (a linear congruence, Numerical Recipes). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

/** A word of a vocabulary of 5,000, in which few words are frequent and most are rare, as in language. */
function createWord(random: () => number): string {
  let rank = Math.floor(5000 ** random());
  let word = '';
  do {
    word += syllables[rank % syllables.length] ?? '';
    rank = Math.floor(rank / syllables.length);
  } while (rank > 0);
  return word;
}

export interface BenchPost {
  id: string;
  title: string;
  /** The day of the post. */
  date: string;
  tags: string[];
  /** Markdown of 500 words that is MDX as well: headings, emphasis, a list, a link. */
  text: string;
}

/** The post of that number. */
export function createPost(number: number): BenchPost {
  const random = createRandom(number);
  const words = (count: number) => Array.from({ length: count }, () => createWord(random)).join(' ');
  const sentence = (count: number) => `${words(count - 1)} **${words(1)}**.`;
  const parts = Array.from({ length: PARTS }, (_, index) =>
    [
      `## ${words(4)} ${index}`,
      `${sentence(30)} [${words(2)}](/project/) ${sentence(34)}`,
      `- ${words(20)}`,
      `- ${words(10)}`,
    ].join('\n\n'),
  );
  const [year, month, date] = [2000 + (number % 26), 1 + (number % 12), 1 + (number % 28)];
  return {
    id: `bench-${number}`,
    title: `${words(5)} ${number}`,
    date: `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
    tags: [tags[number % tags.length] ?? ''],
    text: parts.join('\n\n'),
  };
}

/** Writes so many posts into `content/news` of a copy of the repository. */
export function writePosts(copy: string, count: number): BenchPost[] {
  const posts = Array.from({ length: count }, (_, index) => createPost(index + 1));
  for (const { id, title, date, tags, text } of posts) {
    const folder = join(copy, 'content/news', id);
    mkdirSync(folder, { recursive: true });
    const front = `title: ${title}\ndate: ${date}\nsummary: On ${title}.\nauthors: [A Writer]\ntags: [${tags.join(', ')}]`;
    writeFileSync(join(folder, 'index.mdx'), `---\n${front}\n---\n\n${text}\n`);
  }
  return posts;
}
