/** Sätteri plugin: gate two of three. It refuses in the build what the content check refuses before it. */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { type Collection, collections } from '../site.ts';
import { checkTree } from '../content-rules/text/check-tree.ts';
import { buildTools } from '../internals/satteri.ts';
import { readText } from '../content-rules/text/reader.ts';

/** The collection that a file belongs to. What lies elsewhere, such as an example, is held to be a post. */
function collectionOf(file: URL | undefined): string {
  const path = file ? relative(process.cwd(), fileURLToPath(file)).split(sep).join('/') : '';
  const found = Object.entries<Collection>(collections).find(
    ([, each]) => each.form === 'texts' && path.startsWith(`${each.base}/`),
  );
  return found?.[0] ?? 'news';
}

export const contentRules = defineMdastPlugin({
  name: 'content-rules',
  // The text is parsed again: to walk the tree that is handed over takes four times as long.
  before(_, { source, fileURL }) {
    const { tree, syntaxErrors } = readText(source, buildTools.parse);
    const observations = tree ? checkTree(tree, collectionOf(fileURL), buildTools.setMaths) : [];
    const refused = observations.find(({ problem }) => problem);
    const { line = 1, column = 1 } = syntaxErrors[0] ?? refused?.node.position?.start ?? {};
    const problem = syntaxErrors[0] ?? refused?.problem;
    // Astro takes the place out of the beginning of the message.
    if (problem) throw new Error(`${line}:${column}: ${problem.message} ${problem.fix}`);
  },
});
