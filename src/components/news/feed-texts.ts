/** Renders the texts of posts for the feeds, with the components that the pages use. */
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { absolute, addresses } from '@/lib/site/addresses.ts';
import { cleanHtml } from '@/lib/text/clean-html.ts';
import type { Text } from '@/queries/entries.ts';
import { postComponents } from '../prose/index.ts';

/** The posts, each with its whole text as clean HTML. */
export async function withTexts<P extends { id: string; data: { lang: string } }>(
  posts: readonly (P & { text: Text })[],
) {
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  return Promise.all(
    posts.map(async (post) => {
      const html = await container.renderToString(post.text.Content, {
        props: { components: postComponents },
      });
      const text = cleanHtml(html, absolute(addresses.post(post.id)));
      const { lang } = post.data;
      return { ...post, html: lang === 'en' ? text : `<div lang="${lang}">${text}</div>` };
    }),
  );
}
