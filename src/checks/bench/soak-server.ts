/** Serves the folder that it is given, tells the port, and on each message how much memory it holds. */
import type { AddressInfo } from 'node:net';
import { serve } from '../../build/release/serve.ts';

const server = await serve(process.argv[2] ?? '', '/', 0, 'localhost');
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage.rss());
});
process.send?.((server.address() as AddressInfo).port);
