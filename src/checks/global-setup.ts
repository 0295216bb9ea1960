/** Serves the real site and the full one to all tests. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../build/release/serve.ts';
import { BASE } from './full-site.ts';
import { keepSites } from './kept-sites.ts';

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

/** Serves a copy of a site, so that no test can spoil the next run's. */
async function publish(kept: string, base: string) {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(kept, site, { recursive: true });
  const server = await serve(site, base, 0, 'localhost');
  const close = () => {
    server.close();
    server.closeAllConnections();
    rmSync(site, { recursive: true, force: true });
  };
  const address = `http://localhost:${(server.address() as AddressInfo).port}${base.replace(/\/$/, '')}`;
  return { site, address, close };
}

export default async function setup(project: TestProject) {
  const [realSite, fullSite] = await keepSites();
  const [real, full] = [await publish(realSite, '/'), await publish(fullSite, BASE)];
  project.provide('site', real.site);
  project.provide('address', real.address);
  project.provide('fullSite', full.site);
  project.provide('fullAddress', full.address);
  return () => {
    real.close();
    full.close();
  };
}
