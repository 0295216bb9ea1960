/** Addresses on the forge at which the repository of this site lies. */

const TEMPLATE = [
  '---',
  'title: The title of your post',
  'date: DAY',
  'summary: One or two sentences for the list of news and for the feed.',
  'authors: ["Your Name"]',
  'tags: []',
  '---',
  '',
  'Write the text here.',
  '',
].join('\n');

/**
 * The page of the forge that begins a new post, with folder, name and front matter filled in.
 * GitHub and GitLab have one; elsewhere there is none.
 *
 * @param day the day that the post is dated by, such as `2027-02-10`.
 */
export function newPostAddress(repository: string, day: string): string | undefined {
  const { hostname } = new URL(repository);
  const root = repository.replace(/(\.git)?\/*$/, '');
  const text = encodeURIComponent(TEMPLATE.replace('DAY', day));
  const file = encodeURIComponent('content/news/name-of-your-post/index.mdx');
  if (hostname === 'github.com') return `${root}/new/main?filename=${file}&value=${text}`;
  if (/(^|\.)gitlab\./.test(hostname)) return `${root}/-/new/main?file_name=${file}&content=${text}`;
  return undefined;
}
