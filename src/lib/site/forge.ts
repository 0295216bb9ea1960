/** Addresses on the forge at which the repository of this site lies. */

/** Characters of an address that servers take. Longer ones are answered with an error. */
const LONGEST = 8000;

/**
 * The page of the forge that begins a new file, with its folders, its name and its text filled in.
 * GitHub and GitLab have one, for a text that fits into an address; elsewhere there is none.
 */
export function proposeAddress(repository: string, file: string, mdx: string): string | undefined {
  const { hostname } = new URL(repository);
  const root = repository.replace(/(\.git)?\/*$/, '');
  const text = encodeURIComponent(mdx);
  const name = encodeURIComponent(file);
  if (text.length > LONGEST) return undefined;
  if (hostname === 'github.com') return `${root}/new/main?filename=${name}&value=${text}`;
  if (/(^|\.)gitlab\./.test(hostname)) return `${root}/-/new/main?file_name=${name}&content=${text}`;
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
