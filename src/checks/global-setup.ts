/** Builds the real site once, at a fixed instant, and serves it to all tests. */
import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../build/serve.ts';
import { copyRepository, runCommand } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site. */
    site: string;
    /** The address at which it is served, without a slash at the end. */
    address: string;
  }
}

export default async function setup(project: TestProject) {
  const copy = copyRepository();
  const { status, output } = runCommand(copy, 'build');
  if (status !== 0) throw new Error(`The site could not be built.\n${output}`);
  const site = join(copy, 'dist');
  const server = await serve(site, '/', 0, 'localhost');
  project.provide('site', site);
  project.provide('address', `http://localhost:${(server.address() as AddressInfo).port}`);
  return () => {
    server.close();
    server.closeAllConnections();
    rmSync(copy, { recursive: true, force: true });
  };
}
