/** A post as it is handed in, as a zip or a folder: what may lie in it, and where. */
import type { Finding } from './content-error.ts';
import { idPattern } from '../schemas/fields.ts';
import { fileBeside, limits } from './text/allowed.ts';

interface HandedIn {
  /** The name of the folder, which becomes the address. */
  id: string;
  /** The files by name, `index.mdx` among them. */
  files: Map<string, Uint8Array>;
}

/** All files of a post together, in bytes. */
export const MOST_BYTES = 60 * 1024 * 1024;
/** Files of a post. */
export const MOST_FILES = 60;

/** What systems put beside the files of people. */
const litter = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;

/** Whether a path leads out of the folder in which it is unpacked. */
const climbsOut = (path: string) => /^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)|\\|\0/i.test(path);

function checkFile(path: string, name: string, bytes: Uint8Array): Finding[] {
  if (climbsOut(path)) {
    const message = 'The path of this file leads out of the folder of the post.';
    return [{ file: path, message, fix: 'Pack the folder of the post alone.' }];
  }
  if (name !== 'index.mdx' && !fileBeside.test(name)) {
    const message = 'This file does not belong in a post.';
    const fix =
      'A post holds index.mdx and png, jpeg, webp, csv and pdf files with lower-case ASCII names, and no folders.';
    return [{ file: path, message, fix }];
  }
  const most = limits.bytes[name.split('.').at(-1) as keyof typeof limits.bytes];
  if (bytes.length <= most) return [];
  return [{ file: path, message: 'The file is too big.', fix: `Keep it to ${Math.round(most / 1024)} kB.` }];
}

/**
 * Takes a post out of what was handed in.
 *
 * @param given the files by path.
 * @param name the name of the zip or folder, which names the post if no folder in it does.
 * @throws never; what is wrong is told in `findings`, and then there is no post.
 */
export function readHandedIn(
  given: ReadonlyMap<string, Uint8Array>,
  name: string,
): { post?: HandedIn; findings: Finding[] } {
  const paths = [...given.keys()].filter((path) => !path.endsWith('/') && !litter.test(path));
  const texts = paths.filter((path) => /(^|[/\\])index\.mdx$/.test(path));
  const [text] = texts;
  if (text === undefined) {
    const message = 'There is no index.mdx in it.';
    return { findings: [{ file: name, message, fix: 'Name the text of the post index.mdx.' }] };
  }
  if (texts.length > 1) {
    const findings = texts.slice(1).map((file) => ({
      file,
      message: 'This is a second index.mdx, and a post has one.',
      fix: 'Hand in one post at a time.',
    }));
    return { findings };
  }
  const folder = text.slice(0, -'index.mdx'.length);
  const files = new Map<string, Uint8Array>();
  const findings = paths.flatMap((path) => {
    const own = path.startsWith(folder) ? path.slice(folder.length) : path;
    const bytes = given.get(path) ?? new Uint8Array();
    files.set(own, bytes);
    return checkFile(path, own, bytes);
  });
  const id = folder.split('/').at(-2) ?? name.replace(/\.(zip|mdx)$/i, '');
  if (!idPattern.test(id)) {
    const message = `The name "${id}" becomes an address, so it may hold lower-case ASCII letters, digits and hyphens only.`;
    findings.push({ file: name, message, fix: 'Rename the folder, such as "the-reading-group-returns".' });
  }
  return findings.length > 0 ? { findings } : { post: { id, files }, findings };
}
