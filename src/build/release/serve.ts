/** Serves a built site on this machine. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { answerWith } from './answers.ts';

const IDLE_MS = 60_000;

const refuseHost = (_: number, host: string) =>
  `HOST is "${host}". Write an address of this machine, such as 127.0.0.1.`;

/** What the system says of an address that cannot be served at, in words. */
const refusals: Record<string, (port: number, host: string) => string> = {
  EADDRINUSE: (port) => `Port ${port} is taken. "PORT=0 npm start" takes one that is free.`,
  EACCES: (port) => `Port ${port} is kept for the system. Choose one from 1024, such as PORT=4321.`,
  EADDRNOTAVAIL: refuseHost,
  EINVAL: refuseHost,
  ENOTFOUND: refuseHost,
  EAI_AGAIN: refuseHost,
};

async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const say = refusals[(error as NodeJS.ErrnoException).code ?? ''];
    throw say ? new Error(say(port, host)) : error;
  }
}

/** Sees whether an address is free, before a build is waited for. @throws Error in one line when it is not. */
export async function tryAddress(port: number, host: string): Promise<void> {
  const server = createServer();
  await listen(server, port, host);
  server.close();
  await once(server, 'close');
}

/**
 * Serves the folder below the base path.
 *
 * @param port a free port, or 0 for any.
 * @param host the name or number under which alone it can be reached.
 * @throws Error in one line when the port is taken or the host is none of this machine.
 */
export async function serve(folder: string, base: string, port: number, host: string): Promise<Server> {
  const server = createServer(answerWith(folder, base));
  // Whoever neither reads nor writes for this long is let go.
  server.setTimeout(IDLE_MS);
  await listen(server, port, host);
  // With too many connections the system refuses the next one; those that are open stay.
  server.on('error', (error) => console.error(`A connection was refused: ${error.message}`));
  return server;
}
