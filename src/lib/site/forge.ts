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

/** The files of `content/` that pages come from, by the path of the page below the base path. */
const files: readonly (readonly [path: RegExp, file: string])[] = [
  [/^(?:da\/)?(project|privacy|accessibility|tilgaengelighed)\/$/, 'pages/$1.mdx'],
  [/^about\/footprint\/$/, 'pages/footprint.mdx'],
  [/^calls\/([^/]+)\/$/, 'calls/$1.mdx'],
  [/^team\/([^/]+)\/$/, 'people/$1.mdx'],
  [/^(organisations|results\/software)\/([^/]+)\/$/, '$1/$2.mdx'],
  [/^results\/publications\/([^/]+\/)?$/, 'results/publications.bib'],
  [/^results\/deliverables\/$/, 'results/deliverables.yaml'],
  [/^results\/footprint\/$/, 'results/footprints.yaml'],
  [/^news\/(?!tags\/|archive\/)([^/]+)\/$/, 'news/$1/index.mdx'],
];

/** The file of the repository that a page comes from; lists made of many files have none. */
export function sourceOf(path: string): string | undefined {
  const [pattern, file] = files.find(([candidate]) => candidate.test(path)) ?? [];
  return pattern && file && `content/${path.replace(pattern, file)}`;
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
