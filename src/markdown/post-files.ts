/**
 * Sätteri plugin: hands the files beside a post to the components that name
 * them. A picture becomes a Markdown image, which Astro decodes and encodes
 * again; a table becomes text; a download gets the address of its file.
 */
import { readFileSync } from 'node:fs';
import { defineMdastPlugin, type MdastNode, type MdastVisitorContext, type MdxJsxFlowElement } from 'satteri';
import { DECORATIVE } from '../content-rules/text/allowed.ts';

const valueOf = ({ attributes }: Readonly<MdxJsxFlowElement>, name: string) => {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : '';
};

/** Where the site serves a file of a post, or of the examples of /about/writing/. */
function addressBeside(text: URL, file: string): string {
  const [, id] = /\/content\/news\/([^/]+)\/index\.mdx$/.exec(text.pathname) ?? [];
  return id ? `/news/${id}/${file}` : `/about/writing/${file}`;
}

function fill(node: Readonly<MdxJsxFlowElement>, context: MdastVisitorContext) {
  const without = (...names: string[]) =>
    node.attributes.filter((one) => one.type === 'mdxJsxAttribute' && !names.includes(one.name));
  const rebuilt = (attributes: unknown[], children: unknown[] = []) =>
    ({ type: 'mdxJsxFlowElement', name: node.name, attributes, children }) as unknown as MdastNode;
  const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value });
  if (node.name === 'Figure' || node.name === 'Video') {
    const url = valueOf(node, node.name === 'Figure' ? 'src' : 'still');
    if (node.children.length > 0 || url === '') return;
    const image = { type: 'image', url, alt: valueOf(node, 'alt'), title: null };
    context.replaceNode(node, rebuilt(without('src', 'still', 'alt'), [image]));
  } else if (node.name === 'Chart' && valueOf(node, 'src') && context.fileURL) {
    const csv = readFileSync(new URL(valueOf(node, 'src'), context.fileURL), 'utf8');
    context.replaceNode(node, rebuilt([...without('src'), attribute('csv', csv)]));
  } else if (node.name === 'Download' && valueOf(node, 'src') && context.fileURL) {
    const address = addressBeside(context.fileURL, valueOf(node, 'src').slice(2));
    context.replaceNode(node, rebuilt([...without('src'), attribute('path', address)]));
  }
}

export const postFiles = defineMdastPlugin({
  name: 'beside-text',
  mdxJsxFlowElement: fill,
  mdxJsxTextElement: (node, context) => fill(node as unknown as MdxJsxFlowElement, context),
  image(node, context) {
    if (node.title === DECORATIVE) context.setProperty(node, 'title', null);
  },
});
