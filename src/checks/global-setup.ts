/** Builds the real site and one with open calls, each once and at a fixed instant, and serves both to all tests. */
import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../build/release/serve.ts';
import { addOpenCalls, copyRepository, NOW, runCommand, WHILE_OPEN } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site. */
    site: string;
    /** The address at which it is served, without a slash at the end. */
    address: string;
    /** The same of the site with open calls. */
    openSite: string;
    openAddress: string;
  }
}

/** Builds a copy at an instant and serves it. */
async function publish(copy: string, now: string) {
  const { status, output } = runCommand(copy, 'build', { SITE_NOW: now });
  if (status !== 0) throw new Error(`The site could not be built.\n${output}`);
  const site = join(copy, 'dist');
  const server = await serve(site, '/', 0, 'localhost');
  const close = () => {
    server.close();
    server.closeAllConnections();
    rmSync(copy, { recursive: true, force: true });
  };
  return { site, address: `http://localhost:${(server.address() as AddressInfo).port}`, close };
}

export default async function setup(project: TestProject) {
  const real = await publish(copyRepository(), NOW);
  const copy = copyRepository();
  addOpenCalls(copy);
  const open = await publish(copy, WHILE_OPEN);
  project.provide('site', real.site);
  project.provide('address', real.address);
  project.provide('openSite', open.site);
  project.provide('openAddress', open.address);
  return () => {
    real.close();
    open.close();
  };
}
