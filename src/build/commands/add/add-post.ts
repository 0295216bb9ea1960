/** Takes a post that was handed in into `content/news/`. */
import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { formatFindings, throwContentError } from '../../../content-rules/content-error.ts';
import { readHandedIn } from '../../../content-rules/handed-in.ts';
import { fileOf } from '../../../site.ts';
import { checkBesideTheSite } from './stage.ts';
import { unpack } from './unpack.ts';

/**
 * Adds the post of a zip or a folder.
 *
 * @returns what was added, and what is to be done with it.
 * @throws Error when it is not taken, with what to fix. Then nothing has been written.
 */
export async function addPost([given, ...others]: readonly string[]): Promise<string> {
  if (!given || others.length > 0)
    throw new Error('Write what to add: npm run add -- post.zip, or its folder.');
  if (!existsSync(given)) throw new Error(`There is no file or folder ${given}.`);
  const { files, findings: unpacked } = unpack(given);
  if (unpacked.length > 0) throwContentError(...unpacked);
  const { post, findings } = readHandedIn(files, basename(resolve(given)));
  if (!post) throwContentError(...findings);
  const folder = dirname(fileOf('news', post.id));
  if (existsSync(folder)) throw new Error(`${folder} is there already. Nothing was written.`);
  const warnings = await checkBesideTheSite(folder, post.files);
  return [
    ...(warnings.length > 0
      ? [`Warnings (they do not stop the build):\n\n${formatFindings(warnings)}\n`]
      : []),
    `Added: ${folder}/ with ${[...post.files.keys()].join(', ')}`,
    `Read it, and look at it with "npm run dev" at /news/${post.id}/.`,
    `Then commit the folder: git add ${folder} && git commit`,
  ].join('\n');
}
