/** Renders a text as clean HTML for readers elsewhere, with the components that the pages use. */
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { cleanHtml } from '@/lib/text/clean-html.ts';
import type { Text } from '@/queries/entries.ts';
import { postComponents } from './index.ts';

let container: Promise<AstroContainer> | undefined;

/** Made once: it holds no state of a text. */
async function createContainer(): Promise<AstroContainer> {
  return AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
}

/** @param page the full address of the page on which the text stands. */
export async function htmlOf(text: Text, page: string): Promise<string> {
  container ??= createContainer();
  const html = await (
    await container
  ).renderToString(text.Content, { props: { components: postComponents } });
  return cleanHtml(html, page);
}
