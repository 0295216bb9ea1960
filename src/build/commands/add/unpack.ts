/** Takes the files out of a zip or a folder that a stranger may have made. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { Finding } from '../../../content-rules/content-error.ts';
import { MOST_BYTES, MOST_FILES } from '../../../content-rules/handed-in.ts';
import { linkFinding } from '../../check/files.ts';
import { listZip } from './zip-list.ts';

interface Unpacked {
  /** The files by path, with slashes. */
  files: Map<string, Uint8Array>;
  findings: Finding[];
}

const tooMuch = (file: string): Finding => ({
  file,
  message: `It holds more than ${MOST_FILES} files, or more than ${MOST_BYTES / 1024 / 1024} MB.`,
  fix: 'Hand in one post, with the files that stand in it.',
});

function fromZip(path: string): Unpacked {
  const nothing = new Map<string, Uint8Array>();
  const name = basename(path);
  const damaged = { file: name, message: 'The zip is damaged.', fix: 'Pack the folder of the post again.' };
  if (lstatSync(path).size > MOST_BYTES) return { files: nothing, findings: [tooMuch(name)] };
  const bytes = readFileSync(path);
  const list = listZip(bytes);
  if (!list) return { files: nothing, findings: [damaged] };
  const findings = list.filter(({ isLink }) => isLink).map((entry) => linkFinding(entry.path));
  // What a zip says of its size is believed before anything is unpacked, and no more is unpacked than it says.
  const total = list.reduce((sum, { size }) => sum + size, 0);
  if (list.length > MOST_FILES || total > MOST_BYTES) findings.push(tooMuch(name));
  if (new Set(list.map((entry) => entry.path)).size < list.length) findings.push(damaged);
  if (findings.length > 0) return { files: nothing, findings };
  try {
    return { files: new Map(Object.entries(unzipSync(bytes))), findings };
  } catch {
    return { files: nothing, findings: [damaged] };
  }
}

function fromFolder(folder: string): Unpacked {
  const files = new Map<string, Uint8Array>();
  const findings: Finding[] = [];
  let total = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const own = path.slice(join(folder, '/').length).replaceAll('\\', '/');
    const status = lstatSync(path);
    if (status.isSymbolicLink()) findings.push(linkFinding(own));
    else if (status.isFile()) {
      total += status.size;
      if (files.size >= MOST_FILES || total > MOST_BYTES) {
        return { files: new Map(), findings: [...findings, tooMuch(basename(folder))] };
      }
      files.set(own, readFileSync(path));
    }
  }
  return { files, findings };
}

/** The files of a zip or a folder, or what is wrong with it. Nothing is written. */
export function unpack(given: string): Unpacked {
  const path = resolve(given);
  if (lstatSync(path).isSymbolicLink()) return { files: new Map(), findings: [linkFinding(basename(path))] };
  return lstatSync(path).isDirectory() ? fromFolder(path) : fromZip(path);
}
