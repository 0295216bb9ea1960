/** Checks a post among the content of the site without putting it there. */
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Finding, throwContentError } from '../../../content-rules/content-error.ts';
import { checkContent } from '../../check/index.ts';

/** A second tree of the same files. Where the disk has no links, they are copied. */
function mirror(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) mirror(source, target);
    else if (entry.isFile()) {
      try {
        linkSync(source, target);
      } catch {
        copyFileSync(source, target);
      }
    }
  }
}

/**
 * Checks a folder as if it lay in `content/`, and puts it there when it is in order. Before that, which is one rename,
 * the tree of the site is not touched.
 *
 * @param folder where it shall lie, such as `content/news/a-post`.
 * @returns the warnings.
 * @throws ContentError with what is wrong.
 */
export async function checkBesideTheSite(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Finding[]> {
  mkdirSync('.cache', { recursive: true });
  const root = process.cwd();
  const stage = mkdtempSync(join(root, '.cache/add-'));
  try {
    mirror('content', join(stage, 'content'));
    mkdirSync(join(stage, folder), { recursive: true });
    for (const [name, bytes] of files) writeFileSync(join(stage, folder, name), bytes);
    process.chdir(stage);
    const { errors, warnings } = await checkContent();
    // Of two posts with the same title the check names the later one, which may be that of the site.
    const isOwn = ({ file, message }: Finding) =>
      file === folder || file.startsWith(`${folder}/`) || message.includes(`${folder}/`);
    const wrong = errors.filter(isOwn);
    if (wrong.length > 0) throwContentError(...wrong);
    renameSync(join(stage, folder), join(root, folder));
    return warnings.filter(isOwn);
  } finally {
    process.chdir(root);
    rmSync(stage, { recursive: true, force: true });
  }
}
