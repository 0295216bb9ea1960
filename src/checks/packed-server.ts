/** Serves a built site to a browser as a web server on the net does. */
import { createSecureServer, type Http2Session, type OutgoingHttpHeaders } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { makeCertificate } from './certificate.ts';

/** Headers that concern one connection of HTTP/1. */
const hopByHop = /^(connection|keep-alive|transfer-encoding)$/;

/**
 * Passes on what the plain server answers, as a web server on the net does: packed, with HTTP/2, which
 * browsers speak over TLS alone. Whoever opens it closes it.
 */
export async function servePacked(address: string): Promise<{ address: string; close(): void }> {
  const connections = new Set<Http2Session>();
  // Kept, as a server keeps what it has packed: the time to pack is none of the page's.
  const kept = new Map<string, Promise<{ headers: OutgoingHttpHeaders; packed: Buffer }>>();
  async function fetchPacked(path: string) {
    const answer = await fetch(address + path);
    const content = Buffer.from(await answer.arrayBuffer());
    const isText = answer.headers.get('content-type')?.includes('charset');
    const packed = isText ? gzipSync(content, { level: 9 }) : content;
    const own = [...answer.headers].filter(([name]) => !hopByHop.test(name));
    const packing = { 'content-length': packed.length, ...(isText && { 'content-encoding': 'gzip' }) };
    return { headers: { ':status': answer.status, ...Object.fromEntries(own), ...packing }, packed };
  }
  const server = createSecureServer(makeCertificate(), ({ url }, { stream }) => {
    const answer = kept.get(url) ?? fetchPacked(url);
    kept.set(url, answer);
    void answer.then(({ headers, packed }) => {
      stream.respond(headers);
      stream.end(packed);
    });
  });
  server.on('session', (session) => connections.add(session));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const close = () => {
    server.close();
    for (const connection of connections) connection.destroy();
  };
  return { address: `https://localhost:${(server.address() as AddressInfo).port}`, close };
}
