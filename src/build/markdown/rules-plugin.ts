/** Sätteri plugin: gate two of three. It refuses in the build what the content check refuses before it. */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { mdxCollections } from '../../schemas/index.ts';
import { judgeTree } from '../rules/judge.ts';
import type { TreeNode } from '../rules/tree.ts';

/** The collection that a file belongs to. What lies elsewhere, such as an example, is held to be a post. */
function collectionOf(file: URL | undefined): string {
  const path = file ? relative(process.cwd(), fileURLToPath(file)).split(sep).join('/') : '';
  const found = Object.entries(mdxCollections).find(([, { base }]) => path.startsWith(`${base}/`));
  return found?.[0] ?? 'news';
}

export const contentRules = defineMdastPlugin({
  name: 'content-rules',
  options: { position: true },
  before(root, context) {
    for (const { node, verdict } of judgeTree(root as unknown as TreeNode, collectionOf(context.fileURL))) {
      if (!verdict) continue;
      const { line = 1, column = 1 } = node.position?.start ?? {};
      // Astro takes the place out of the beginning of the message.
      throw new Error(`${line}:${column}: ${verdict.message} ${verdict.fix}`);
    }
  },
});
