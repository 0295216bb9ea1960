/** `npm run add -- post.zip`, or a folder: takes a post that was handed in into `content/news/`. */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { formatFindings, throwContentError } from '../../content-rules/content-error.ts';
import { readHandedIn } from '../../content-rules/handed-in.ts';
import { finishSwitch } from '../release/publish.ts';
import { checkBesideTheSite } from './add/stage.ts';
import { unpack } from './add/unpack.ts';
import { run } from './run.ts';

await run(async () => {
  finishSwitch();
  const [given, ...others] = process.argv.slice(2);
  if (!given || others.length > 0)
    throw new Error('Write what to add: npm run add -- post.zip, or its folder.');
  if (!existsSync(given)) throw new Error(`There is no file or folder ${given}.`);
  const { files, findings: unpacked } = unpack(given);
  if (unpacked.length > 0) throwContentError(...unpacked);
  const { post, findings } = readHandedIn(files, basename(resolve(given)));
  if (!post) throwContentError(...findings);
  const folder = `content/news/${post.id}`;
  if (existsSync(folder)) throw new Error(`${folder} is there already. Nothing was written.`);
  const { errors, warnings, publish } = await checkBesideTheSite(folder, post.files);
  if (errors.length > 0) throwContentError(...errors);
  publish();
  if (warnings.length > 0) console.log(`Warnings. They stop nothing.\n\n${formatFindings(warnings)}\n`);
  console.log(`Added: ${folder}/ with ${[...post.files.keys()].join(', ')}`);
  console.log(`Read it, and look at it with "npm run dev" at /news/${post.id}/.`);
  console.log(`Then commit the folder: git add ${folder} && git commit`);
});
