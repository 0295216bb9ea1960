/** The process in which Astro sets the pages. `pages.ts` starts it and names the folder. */
import { rmSync } from 'node:fs';
import { inspect } from 'node:util';
import { build } from 'astro';

/** Why the pages are not set. */
export interface Failure {
  /** What the system calls it: `ENOSPC`. */
  code: string | undefined;
  /** What is printed. */
  message: string;
}

async function setPages(outDir: string): Promise<void> {
  // Astro would take these for its own: a build with DEV set would show drafts.
  for (const name of ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL']) Reflect.deleteProperty(process.env, name);
  // Astro keeps entries by the digest of their file alone; a changed rule would not reach them.
  rmSync('.cache/astro/data-store.json', { force: true });
  await build({ outDir, logLevel: 'warn' });
}

function describe(error: NodeJS.ErrnoException): Failure {
  const isPlain = /^(Content)?Error$/.test(error.name);
  return { code: error.code, message: isPlain ? error.message : inspect(error) };
}

// A build that is killed leaves nobody behind who goes on writing.
process.once('disconnect', () => process.exit());

process.once('message', async (folder: string) => {
  const failure = await setPages(folder).catch(describe);
  process.send?.({ failure }, undefined, undefined, () => process.disconnect?.());
});
