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
import type { Finding } from '../../../content-rules/content-error.ts';
import { checkContent, type Report } from '../../check/index.ts';

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

/** What the check says of the new files, and what puts them into the tree. */
export interface Staged extends Report {
  publish: () => void;
}

/**
 * Checks a folder as if it lay in `content/`. The tree of the site is not touched before `publish`, which is one
 * rename.
 *
 * @param folder where it shall lie, such as `content/news/a-post`.
 */
export async function checkBesideTheSite(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Staged> {
  mkdirSync('.cache', { recursive: true });
  const root = process.cwd();
  const stage = mkdtempSync(join(root, '.cache/add-'));
  process.once('exit', () => rmSync(stage, { recursive: true, force: true }));
  mirror('content', join(stage, 'content'));
  mkdirSync(join(stage, folder), { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(stage, folder, name), bytes);
  process.chdir(stage);
  try {
    const { errors, warnings } = await checkContent();
    // Of two posts with the same title the check names the later one, which may be that of the site.
    const own = ({ file, message }: Finding) =>
      file === folder || file.startsWith(`${folder}/`) || message.includes(`${folder}/`);
    const publish = () => renameSync(join(stage, folder), join(root, folder));
    return { errors: errors.filter(own), warnings: warnings.filter(own), publish };
  } finally {
    process.chdir(root);
  }
}
