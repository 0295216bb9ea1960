/** Addresses on the forge at which the repository of this site lies. */
import { placeholderFolder, postTemplate } from './new-post.ts';

/** The branch that the site is published from. */
const BRANCH = 'main';

type Forge = 'github' | 'gitlab';

/** GitHub and GitLab have pages for new files and for edits; of other forges we know none. */
function forgeOf(repository: string): Forge | undefined {
  const { hostname } = new URL(repository);
  if (hostname === 'github.com') return 'github';
  return /(^|\.)gitlab\./.test(hostname) ? 'gitlab' : undefined;
}

const rootOf = (repository: string) => repository.replace(/(\.git)?\/*$/, '');

/**
 * The page of the forge that begins a new post, with folder, name and front matter filled in.
 *
 * @param repository address of the repository, such as `https://github.com/owner/name`.
 * @param day the day that the post is dated by, such as `2027-02-10`.
 */
export function newPostAddress(repository: string, day: string): string | undefined {
  const text = encodeURIComponent(postTemplate(day));
  const file = encodeURIComponent(`content/news/${placeholderFolder}/index.mdx`);
  const forge = forgeOf(repository);
  if (forge === 'github') return `${rootOf(repository)}/new/${BRANCH}?filename=${file}&value=${text}`;
  if (forge === 'gitlab') {
    return `${rootOf(repository)}/-/new/${BRANCH}?file_name=${file}&content=${text}`;
  }
  return undefined;
}

/**
 * The page of the forge on which a file can be changed.
 *
 * @param file its path from the root of the repository.
 */
export function editAddress(repository: string, file: string): string | undefined {
  const forge = forgeOf(repository);
  if (!forge) return undefined;
  return `${rootOf(repository)}${forge === 'gitlab' ? '/-' : ''}/edit/${BRANCH}/${file}`;
}
