/** Has the pages set in a process of its own: its memory is free again when the search index is written. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Failure } from './astro.ts';

/** Starts the process. It loads Astro while the content is still checked. */
export function startAstro() {
  const child = fork(join(import.meta.dirname, 'astro.ts'));
  const ended = Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
  let answer: { failure?: Failure } | undefined;
  child.once('message', (message: typeof answer) => (answer = message));
  return {
    /** Sets the pages in a folder. @throws Error with what Astro said, or when the process was killed. */
    async setPages(folder: string): Promise<void> {
      child.send(folder);
      const [[code, signal]] = await ended;
      if (!answer) throw new Error(`The process that sets the pages was ended (${signal ?? code}).`);
      if (answer.failure) throw Object.assign(new Error(answer.failure.message), answer.failure);
    },
    /** Ends the process, whatever it does. */
    async stop(): Promise<void> {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
