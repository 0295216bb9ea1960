/** The real site and the full one, each built at a fixed instant, and served to all tests. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { listFiles } from '../build/output/site-reader.ts';
import { serve } from '../build/release/serve.ts';
import { keyOf } from '../components/ui/kept.ts';
import { BASE, fillCopy, fullEnvironment } from './full-site.ts';
import { buildCopy, copyRepository, NOW, parts } from './sites.ts';

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

/** Sites that were built for tests before: they serve as long as nothing has changed of what they are made of. */
const KEPT = '.cache/checks/sites';

/** Names all that a site is made of, and who made it. */
function nameSources(): string {
  const files = [...parts, 'package-lock.json'].flatMap((part) =>
    statSync(part).isFile() ? part : listFiles(part).map((file) => `${part}/${file}`),
  );
  const sources = files.filter((file) => !file.endsWith('.test.ts'));
  return keyOf(process.version, ...sources.flatMap((file) => [file, readFileSync(file)]));
}

/** Builds a site, and puts it in its place when it is whole. */
async function buildInto(
  kept: string,
  environment: NodeJS.ProcessEnv,
  fill?: (copy: string) => Promise<void>,
) {
  const copy = copyRepository();
  await fill?.(copy);
  await buildCopy(copy, environment);
  const beside = `${kept}.${process.pid}`;
  cpSync(join(copy, 'dist'), beside, { recursive: true });
  // Another run beside this one may have built the same meanwhile.
  if (existsSync(kept)) rmSync(beside, { recursive: true });
  else renameSync(beside, kept);
  rmSync(copy, { recursive: true, force: true });
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
  const name = nameSources();
  const [realSite, fullSite] = [join(KEPT, name, 'real'), join(KEPT, name, 'full')];
  mkdirSync(join(KEPT, name), { recursive: true });
  for (const other of readdirSync(KEPT)) if (other !== name) rmSync(join(KEPT, other), { recursive: true });
  await Promise.all([
    existsSync(realSite) || buildInto(realSite, { SITE_NOW: NOW }),
    existsSync(fullSite) || buildInto(fullSite, fullEnvironment, fillCopy),
  ]);
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
