/** Pictures and links that Markdown reads as words. */
import { spellAsId } from '../../lib/text/spell-as-id.ts';
import type { Problem, TreeNode } from './tree.ts';

/** The words of a paragraph, with those addresses that became links on their own. */
const wordsOf = ({ children = [] }: TreeNode) =>
  children
    .map(({ type, value, children: [words] = [] }) =>
      type === 'text' ? value : type === 'link' ? words?.value : '',
    )
    .join('');

/** What is said of a picture or link that is read as words, as its address contains a space. */
export function checkBrackets(node: TreeNode): Problem | undefined {
  const [near, picture, words = '', address = ''] =
    /(!?)\[([^\]\n]*)\]\(((?:\.{0,2}\/|https?:|mailto:|www\.)[^()\n]*|[^()\s]+[^()\n]*\.(?:png|jpe?g|webp|pdf|csv))\)/i.exec(
      wordsOf(node),
    ) ?? [];
  if (near === undefined || !/\s/.test(address.trim())) return undefined;
  const name = /^(?:\.\/)?([^/]+)\.(\w+)$/.exec(address.trim());
  const isBeside = name && !/^(www\.|mailto:)/.test(address);
  const file = `./${spellAsId(name?.[1] ?? '')}.${name?.[2]?.toLowerCase() ?? ''}`;
  const target = isBeside ? file : address.trim().replaceAll(' ', '%20');
  const rename = isBeside ? `, and name the file ${file.slice(2)}` : '';
  return {
    near,
    message: `The address of this ${picture ? 'picture' : 'link'} contains a space, so readers would see the brackets.`,
    fix: `Write ${picture ?? ''}[${words}](${target})${rename}.`,
  };
}
