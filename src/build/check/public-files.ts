/** What lies in `public/` is published as it is, so nothing there may lead elsewhere. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../content-rules/content-error.ts';
import { linkFinding } from './files.ts';

/** Whoever reads a pipe waits for ever. */
const pipeFinding = (file: string): Finding => ({
  file,
  message: 'This is neither a file nor a folder.',
  fix: 'Put a file here, or remove it.',
});

/** Links and pipes: a build would publish what the one leads to, and wait for the other. */
export function findLinksInPublic(folder = 'public'): Finding[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isFile() && !entry.isDirectory())
    .map((entry) => ({ entry, file: join(entry.parentPath, entry.name).replaceAll('\\', '/') }))
    .map(({ entry, file }) => (entry.isSymbolicLink() ? linkFinding(file) : pipeFinding(file)));
}
