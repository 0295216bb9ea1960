/** The texts of posts for the feeds. */
import { absolute, addresses } from '@/lib/site/addresses.ts';
import type { Text } from '@/queries/entries.ts';
import { htmlOf } from '../prose/text-html.ts';

/** The posts, each with its whole text as clean HTML. */
export async function withTexts<P extends { id: string; data: { lang: string } }>(
  posts: readonly (P & { text: Text })[],
) {
  return Promise.all(
    posts.map(async (post) => {
      const text = await htmlOf(post.text, absolute(addresses.post(post.id)));
      const { lang } = post.data;
      return { ...post, html: lang === 'en' ? text : `<div lang="${lang}">${text}</div>` };
    }),
  );
}
