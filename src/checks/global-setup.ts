/** Builds the real site and the full one side by side, each at a fixed instant, and serves both to all tests. */
import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../build/release/serve.ts';
import { BASE, fillCopy, fullEnvironment } from './full-site.ts';
import { buildCopy, copyRepository, NOW } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site. */
    site: string;
    /** The address at which it is served, without a slash at the end. */
    address: string;
    /** The same of the site with everything on it, see `full-site.ts`. The address holds its base path. */
    fullSite: string;
    fullAddress: string;
  }
}

/** Builds a copy and serves it. */
async function publish(copy: string, base: string, environment: NodeJS.ProcessEnv) {
  await buildCopy(copy, environment);
  const site = join(copy, 'dist');
  const server = await serve(site, base, 0, 'localhost');
  const close = () => {
    server.close();
    server.closeAllConnections();
    rmSync(copy, { recursive: true, force: true });
  };
  const address = `http://localhost:${(server.address() as AddressInfo).port}${base.replace(/\/$/, '')}`;
  return { site, address, close };
}

export default async function setup(project: TestProject) {
  const copy = copyRepository();
  await fillCopy(copy);
  const [real, full] = await Promise.all([
    publish(copyRepository(), '/', { SITE_NOW: NOW }),
    publish(copy, BASE, fullEnvironment),
  ]);
  project.provide('site', real.site);
  project.provide('address', real.address);
  project.provide('fullSite', full.site);
  project.provide('fullAddress', full.address);
  return () => {
    real.close();
    full.close();
  };
}
