/** Addresses on the forge at which the repository of this site lies. */
import { placeholderFolder, postTemplate } from './new-post.ts';

/**
 * The page of the forge that begins a new post, with folder, name and front matter filled in.
 * GitHub and GitLab have one; elsewhere there is none.
 *
 * @param day the day that the post is dated by, such as `2027-02-10`.
 */
export function newPostAddress(repository: string, day: string): string | undefined {
  const { hostname } = new URL(repository);
  const root = repository.replace(/(\.git)?\/*$/, '');
  const text = encodeURIComponent(postTemplate(day));
  const file = encodeURIComponent(`content/news/${placeholderFolder}/index.mdx`);
  if (hostname === 'github.com') return `${root}/new/main?filename=${file}&value=${text}`;
  if (/(^|\.)gitlab\./.test(hostname)) return `${root}/-/new/main?file_name=${file}&content=${text}`;
  return undefined;
}

/**
 * The page of the forge on which somebody can change a file and propose the change.
 * GitHub and GitLab have one; elsewhere there is none.
 */
export function editAddress(repository: string, file: string): string | undefined {
  const { hostname } = new URL(repository);
  const root = repository.replace(/(\.git)?\/*$/, '');
  if (hostname === 'github.com') return `${root}/edit/main/${file}`;
  if (/(^|\.)gitlab\./.test(hostname)) return `${root}/-/edit/main/${file}`;
  return undefined;
}
