/** The process in which the content is checked and Astro sets the pages. `pages.ts` starts it. */
import { inspect } from 'node:util';
import { checkContent } from '../check/index.ts';
import { NOTES, STAGING } from '../release/publish.ts';

/** What is done here, by the name under which it is asked for. */
export const works = {
  check: checkContent,
  async pages(): Promise<void> {
    // Astro would take these for its own: a build with DEV set would show drafts.
    for (const name of ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL']) Reflect.deleteProperty(process.env, name);
    // A build that is refused at the check does not wait for Astro to load.
    const { build } = await import('astro');
    // Astro believes whatever lies in its cache; it gets an empty one.
    await build({ outDir: STAGING, cacheDir: NOTES, logLevel: 'warn' });
  },
};

/** Why a work is not done. */
export interface Failure {
  /** What the system calls it: `ENOSPC`. */
  code: string | undefined;
  /** What is printed. */
  message: string;
}

/** What is answered. */
export type Answer = { result?: unknown } | { failure: Failure };

function describe(error: NodeJS.ErrnoException): Answer {
  const isPlain = /^(Content)?Error$/.test(error.name);
  return { failure: { code: error.code, message: isPlain ? error.message : inspect(error) } };
}

process.on('message', async (name: keyof typeof works) => {
  const answer = await works[name]().then((result): Answer => ({ result: result ?? null }), describe);
  process.send?.(answer);
});

// A build that is killed leaves nobody behind who goes on writing.
process.once('disconnect', () => process.exit());
