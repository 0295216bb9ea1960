/** What the environment says of a build: `SITE_URL`, `SITE_BASE`, `SITE_NOW`, and where it is served: `PORT`, `HOST`. */
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildInstant } from '../../lib/time/clock.ts';
import { properZone } from '../../lib/time/zones.ts';

interface Settings {
  /** Origin, without a slash at the end. */
  url: string;
  /** Path that begins and ends with a slash. */
  base: string;
  /** The accessibility statement that the owner made in the WAS-Tool of the Danish agency, if there is one. */
  was: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Says in one sentence what is wrong, as all settings do. */
function refuse(name: string, found: string, what: string, right: string): never {
  throw new Error(`${name} is "${found}". Write ${what}, such as ${right}.`);
}

/** The origin of an address. @throws Error when there is more than an origin. */
function readOrigin(name: string, given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || given !== given.trim()) {
    return refuse(name, given, 'an origin', 'https://www.example.org');
  }
  const { origin, pathname, username, password } = url;
  if (pathname !== '/' || /[?#]/.test(given) || username || password) {
    return refuse(name, given, 'the origin alone (SITE_BASE takes a path)', origin);
  }
  return origin;
}

/** A path with a slash at both ends. */
function readBase(given: string): string {
  const parts = given.split('/').filter(Boolean);
  // These alone are never escaped in an address.
  if (parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part))) {
    return `/${parts.map((part) => `${part}/`).join('')}`;
  }
  return refuse('SITE_BASE', given, 'a path of the letters a to z, digits, "-" and "_"', '/sustainml/');
}

/** What commands need of `content/site.yaml` before, or without, a build. */
export function readSiteFacts(): { name: string; address: string; zone: string; was: string | null } {
  const { owner, zone, ...facts } = parse(readFileSync('content/site.yaml', 'utf8')) as {
    name: string;
    address: string;
    zone?: string;
    owner?: { was?: string | null };
  };
  return { ...facts, zone: properZone(zone ?? 'UTC') ?? 'UTC', was: owner?.was ?? null };
}

/** @throws Error when `SITE_URL` is no origin or `SITE_BASE` no plain path. */
export function readSettings(environment: Environment = process.env): Settings {
  const { address, was } = readSiteFacts();
  const given = environment['SITE_URL'];
  const url = given ? readOrigin('SITE_URL', given) : readOrigin('"address" in content/site.yaml', address);
  return { url, base: readBase(environment['SITE_BASE'] ?? ''), was };
}

/** Where `npm start` and `npm run dev` are reached: on this machine alone, unless `HOST` says otherwise. */
export function readListening(environment: Environment = process.env): { port: number; host: string } {
  const given = environment['PORT'] || '4321';
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65535) {
    refuse('PORT', given, 'a number from 0 to 65535', '4321');
  }
  return { port, host: environment['HOST'] || '127.0.0.1' };
}

/** The folder in which is kept what takes long to make. */
const CACHE = '.cache';

/**
 * Astro and Vite take the path of the folder for an address, and parts of it for patterns, and need a place to keep
 * what takes long to make.
 *
 * @throws Error in one sentence when they would lose their way in it.
 */
export function checkFolder(folder = process.cwd()): void {
  const cache = join(folder, CACHE);
  if (
    lstatSync(cache, { throwIfNoEntry: false }) &&
    !statSync(cache, { throwIfNoEntry: false })?.isDirectory()
  ) {
    throw new Error(
      `"${CACHE}" is a file, or a link to no folder. Remove it: the build makes what it needs again.`,
    );
  }
  const [found] = /[#?*%]/.exec(folder) ?? [];
  if (!found) return;
  const right = folder.replace(/[#?*%]+/g, '-');
  throw new Error(
    `No site can be built in "${folder}", as its path has a "${found}". Move it, say to "${right}".`,
  );
}

/** Looks at the settings of a build before anything is done. @throws Error with a line for each that is wrong. */
export function checkSettings(environment: Environment = process.env): void {
  const checks = [
    () => environment['SITE_URL'] && readOrigin('SITE_URL', environment['SITE_URL']),
    () => readBase(environment['SITE_BASE'] ?? ''),
    () => buildInstant(environment),
  ];
  const wrong = checks.flatMap((check) => {
    try {
      check();
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  });
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}
