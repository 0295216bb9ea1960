import type { AddressInfo } from 'node:net';
import { buildSite } from './build-site.ts';
import { SITE } from '../release/publish.ts';
import { serve, tryAddress } from '../release/serve.ts';
import { readListening, readSettings } from '../release/settings.ts';
import { run } from './run.ts';

await run(async () => {
  const { port, host } = readListening();
  await tryAddress(port, host);
  await buildSite();
  const { base } = readSettings();
  const server = await serve(SITE, base, port, host);
  const { port: given } = server.address() as AddressInfo;
  // The name under which this machine reaches itself, however it is reached from elsewhere.
  const name = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  const written = name.includes(':') ? `[${name}]` : name;
  console.log(`The site is at http://${written}:${given}${base} until you press Ctrl+C.`);
});
