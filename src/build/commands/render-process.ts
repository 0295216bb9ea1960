/**
 * Has the content checked and the pages set in a process of its own: what it
 * took of memory is free again when the search index is written.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Answer, works } from './render-worker.ts';

type Works = typeof works;

/** Starts the process. Whoever starts it stops it. */
export function startPages() {
  const child = fork(join(import.meta.dirname, 'render-worker.ts'));
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  return {
    /**
     * Has a work done.
     *
     * @throws Error with what was said there, or when the process was killed.
     */
    async ask<Name extends keyof Works>(name: Name): Promise<Awaited<ReturnType<Works[Name]>>> {
      child.send(name);
      const [answer, signal] = await Promise.race([
        once(child, 'message') as Promise<[Answer]>,
        ended.then(([code, killed]) => [undefined, killed ?? code] as const),
      ]);
      if (!answer) throw new Error(`The process that sets the pages was ended (${signal}).`);
      if ('failure' in answer) throw Object.assign(new Error(answer.failure.message), answer.failure);
      return answer.result as Awaited<ReturnType<Works[Name]>>;
    },
    /** Ends the process, whatever it does. */
    async stop(): Promise<void> {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
