/** Serves a built site as a plain web server would, with the headers of the one table. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { cachingOf, headers, typeOf } from '../../lib/site/headers.ts';

/** Answers with the files of a folder below the base path, and with its own page for what is not found. */
export function answerWith(folder: string, base: string): RequestListener {
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      const file = path.endsWith('/') ? `${path}index.html` : path;
      response.setHeader('Content-Type', typeOf(/\.\w+$/.test(file) ? file : `${file}.html`));
      response.setHeader('Cache-Control', cachingOf(path.slice(1)));
    },
  });
  const notFound = readFileSync(join(folder, '404.html'));
  return (request, response) => {
    response.setHeaders(new Map(Object.entries(headers)));
    const miss = () => {
      response.writeHead(404, { 'Content-Type': typeOf('404.html') });
      response.end(notFound);
    };
    const address = request.url ?? '/';
    if (!address.startsWith(base)) return miss();
    request.url = address.slice(base.length - 1);
    return files(request, response, miss);
  };
}

/**
 * Serves the folder below the base path.
 *
 * @param port a free port, or 0 for any.
 * @param host the name under which alone it can be reached; without it, under every name of the machine.
 * @throws Error when the port is taken.
 */
export async function serve(folder: string, base: string, port: number, host?: string): Promise<Server> {
  const server = createServer(answerWith(folder, base));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}
